import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { onEachEngine } from '../../testkit/src/on-each-engine.ts';
import { aWorld, type World } from '../../testkit/src/world.ts';
import { changed, made } from './served-callbacks.ts';

interface Refusal {
  readonly code: string;
  readonly message: string;
  readonly errors: readonly { readonly code: string; readonly field: string; readonly resource: string }[];
}

const entry = (fields: Record<string, unknown> = {}) => ({
  ...{ id: 0, url: 'https://hooks.example.com/in?recordId=', objectId: 0, type: 'contact', level: 'owner' },
  ...{ payloadVersion: '3.0.0', memberId: 0, inactiveFlag: false, isSoapCallbackFlag: false, connectWiseID: '' },
  ...fields,
});

onEachEngine('registering callbacks', (engine) => {
  let world: World;
  before(async () => {
    world = await aWorld({ engine });
  });
  after(async () => world[Symbol.asyncDispose]());
  const refusal = async (body: unknown) => {
    const reply = await world.post('/system/callbacks', body);
    assert.equal(reply.status, 400, reply.text);
    return reply.json as Refusal;
  };

  test('an entry is stored with object 1, the caller and a GUID, and with its words as they were sent', async () => {
    const made_ = await made(world, '/system/callbacks', entry({ type: 'Ticket', level: 'Owner' }));
    const { objectId, type, level, memberId, connectWiseID, payloadVersion, isSelfSuppressedFlag } = made_;
    assert.deepEqual(
      [objectId, type, level, payloadVersion, isSelfSuppressedFlag],
      [1, 'Ticket', 'Owner', '3.0.0', false],
    );
    const member = (await world.get("/system/members?conditions=identifier='ReeveApi'")).json as { id: number }[];
    assert.equal(memberId, member[0]?.id);
    assert.match(String(connectWiseID), /^[\da-f]{8}-/);
  });

  test('wrong entries are refused with the codes of the product', async () => {
    const wrong = await refusal(entry({ url: 'nowhere', level: 'nobody', objectId: 1 }));
    assert.deepEqual([wrong.code, wrong.message], ['InvalidObject', 'callbackEntry object is invalid']);
    assert.deepEqual(
      wrong.errors.map(({ code, field, resource }) => [code, resource, field]),
      [
        ['InvalidField', 'callbackEntry', 'url'],
        ['InvalidObject', 'callbackEntry', 'level'],
      ],
    );
    const missing = await refusal({ url: 'https://hooks.example.com/' });
    assert.deepEqual(missing.errors.map(({ field }) => field).sort(), ['level', 'objectId', 'type']);
    const tag = await refusal(entry({ type: 'ticket', level: 'integratorTag', objectId: 77 }));
    assert.deepEqual(
      tag.errors.map(({ code, field }) => [code, field]),
      [['NotFound', 'objectId']],
    );
  });

  test('the same entry twice is refused, also by a change, also at the same moment', async () => {
    const body = entry({ type: 'site' });
    const replies = await Promise.all([1, 2, 3, 4].map(() => world.post('/system/callbacks', body)));
    assert.deepEqual(replies.map(({ status }) => status).sort(), [201, 400, 400, 400]);
    const twin = await refusal(entry({ type: 'Site', objectId: 1 }));
    assert.deepEqual(
      twin.errors.map(({ code, field }) => [code, field]),
      [['ObjectExists', 'objectId']],
    );
    const other = await made(world, '/system/callbacks', entry({ type: 'site', url: 'https://hooks.example.com/b' }));
    const patch = [{ op: 'replace', path: 'url', value: body.url }];
    assert.equal((await world.patch(`/system/callbacks/${other.id}`, patch)).status, 400);
  });

  test('a change keeps who registered, and is checked like a registration', async () => {
    const { id, memberId, connectWiseID } = await made(world, '/system/callbacks', entry({ type: 'time' }));
    const after = await changed(world, `/system/callbacks/${id}`, { description: 'mine' });
    assert.deepEqual([after['memberId'], after['connectWiseID']], [memberId, connectWiseID]);
    const put = await world.put(`/system/callbacks/${id}`, entry({ type: 'time', level: 'company', objectId: 3 }));
    assert.deepEqual([put.status, (put.json as { memberId: number }).memberId], [200, memberId]);
    const wrong = await world.patch(`/system/callbacks/${id}`, [{ op: 'replace', path: 'url', value: 'ftp://x' }]);
    assert.equal(wrong.status, 400);
  });
});

describe('registering callbacks where only public addresses may be told', () => {
  test('an address of this network is refused, and the start says why', async () => {
    await using world = await aWorld({ flags: { 'callback-targets': 'public' } });
    assert.match(world.server.notes.join(' '), /public addresses only/);
    for (const url of ['http://127.0.0.1:80/?id=', 'http://10.1.2.3/', 'http://[::1]/', 'http://169.254.169.254/']) {
      const reply = await world.post('/system/callbacks', entry({ url }));
      assert.equal(reply.status, 400, url);
    }
    assert.equal((await world.post('/system/callbacks', entry())).status, 201);
  });
});
