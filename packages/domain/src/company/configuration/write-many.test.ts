import assert from 'node:assert/strict';
import { it } from 'node:test';
import { onEachEngine } from '../../../../testkit/src/on-each-engine.ts';
import { aWorld } from '../../../../testkit/src/world.ts';

interface Bulk {
  readonly payload: readonly { success: boolean; originalIndex: number; statusCode: number; data?: { id: number } }[];
}

onEachEngine('calls that hold several', (engine) => {
  it('write configurations in bulk, where a bad one undoes no other', async () => {
    await using world = await aWorld({ engine });
    const [type] = (await world.get('/company/configurations/types')).json as { id: number }[];
    const good = { name: 'Laptop', type: { id: type?.id }, company: { id: 1 } };
    const reply = await world.post('/company/configurations/bulk', [
      good,
      { name: 'No type' },
      { ...good, name: 'Printer' },
    ]);
    assert.equal(reply.status, 207, reply.text);
    const { payload } = reply.json as Bulk;
    assert.deepEqual(
      payload.map(({ success, originalIndex, statusCode }) => [success, originalIndex, statusCode]),
      [
        [true, 0, 200],
        [false, 1, 400],
        [true, 2, 200],
      ],
    );
    const ids = payload.flatMap(({ data }) => (data === undefined ? [] : [data.id]));
    const changed = await world.put('/company/configurations/bulk', [{ ...good, id: ids[0], name: 'Desktop' }]);
    assert.equal((changed.json as Bulk).payload[0]?.success, true, changed.text);
    assert.equal(((await world.get(`/company/configurations/${ids[0]}`)).json as { name: string }).name, 'Desktop');
    const gone = await world.send('DELETE', '/company/configurations/bulk', {
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ ids: [...ids, 9999] }),
    });
    assert.deepEqual(
      (gone.json as Bulk).payload.map(({ statusCode }) => statusCode),
      [200, 200, 404],
    );
    assert.deepEqual((await world.get('/company/configurations/count')).json, { count: 0 });
    assert.equal((await world.post('/company/configurations/bulk', good)).status, 400);
  });
});
