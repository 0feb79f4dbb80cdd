import assert from 'node:assert/strict';
import { it } from 'node:test';
import { changed, inOlderVersion, inOneWorld, makeRecord, shown } from '../../../../testkit/src/index.ts';

const field = {
  caption: 'Rack',
  fieldTypeIdentifier: 'Text',
  entryTypeIdentifier: 'EntryField',
  numberDecimals: 0,
  sequenceNumber: 1,
};

inOneWorld('a new custom field', (world) => {
  const path = '/system/userDefinedFields';
  const stampOf = async (id: number) => {
    const definition = await shown(world(), `${path}/${id}`);
    return [String(definition['connectWiseID']), definition['dateCreated']] as const;
  };

  it('has an identifier of its own and the time when it was made, which no change changes', async () => {
    const first = await makeRecord(world(), path, { ...field, podId: 1 });
    const second = await makeRecord(inOlderVersion(world()), path, { ...field, podId: 1 });
    const [[guid, made], [other]] = [await stampOf(first), await stampOf(second)];
    assert.match(guid, /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
    assert.match(other, /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
    assert.notEqual(guid, other);
    assert.equal(made, '2025-03-03T09:00:00Z');
    world().clock.pass(3600);
    await changed(world(), `${path}/${first}`, { caption: 'Shelf' });
    assert.deepEqual(await stampOf(first), [guid, made]);
    assert.equal((await world().put(`${path}/${first}`, { ...field, podId: 1 })).status, 200);
    assert.deepEqual(await stampOf(first), [guid, made], 'a body that leaves it out does not take it away');
  });
});
