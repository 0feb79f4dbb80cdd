import assert from 'node:assert/strict';
import { it } from 'node:test';
import { changed, inOlderVersion, inOneWorld, makeRecord, refusals, shown } from '../../../testkit/src/index.ts';

const path = '/system/callbacks';
const body = { url: 'https://x.example/hook?recordId=', type: 'Ticket', level: 'owner' };

inOneWorld('a callback entry', (world) => {
  it("is registered with its caller's id, a GUID and object 1, and keeps them", async () => {
    const id = await makeRecord(inOlderVersion(world()), path, { ...body, memberId: 2, payloadVersion: null });
    const entry = await shown(world(), `${path}/${id}`);
    assert.deepEqual([entry['objectId'], entry['memberId'], entry['inactiveFlag']], [1, 3, false]);
    assert.deepEqual([entry['isSoapCallbackFlag'], entry['isSelfSuppressedFlag']], [false, false]);
    assert.equal(typeof entry['payloadVersion'], 'string');
    assert.match(String(entry['connectWiseID']), /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
    const later = await changed(world(), `${path}/${id}`, { inactiveFlag: true });
    assert.deepEqual([later['connectWiseID'], later['memberId']], [entry['connectWiseID'], 3]);
  });

  it('is refused for an address, a level or an object that will not do, and as a twin', async () => {
    assert.deepEqual(await refusals(world(), path, { ...body, url: 'nonsense' }), { url: 'Invalid URL' });
    assert.deepEqual(Object.keys(await refusals(world(), path, { ...body, level: 'moon', objectId: 5 })), ['level']);
    assert.deepEqual(Object.keys(await refusals(world(), path, { ...body, level: 'board', objectId: -1 })), [
      'objectId',
    ]);
    await makeRecord(world(), path, { ...body, url: 'https://twin.example/' });
    const twin = await world().post(path, { ...body, url: 'https://twin.example/' });
    assert.deepEqual([twin.status, twin.text.includes('ObjectExists')], [400, true]);
  });
});
