import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aCaller, control } from '../../../access/test/access-world.ts';
import { onEachEngine } from '../../../testkit/src/on-each-engine.ts';
import { aWorld } from '../../../testkit/src/world.ts';

onEachEngine('calls that hold several', (engine) => {
  it('read several kinds of records in a bundle, each with its own outcome', async () => {
    await using world = await aWorld({ engine });
    const ticket = (await world.post('/service/tickets', { summary: 'One', company: { id: 1 } })).json as {
      id: number;
    };
    const requests = [
      {
        SequenceNumber: 1,
        ResourceType: 'ticket',
        ApiRequest: { Filters: { conditions: "summary='One'" }, fields: 'id' },
      },
      { sequenceNumber: 2, resourceType: 'company', apiRequest: { id: 1, fields: 'id,identifier' } },
      { sequenceNumber: 3, resourceType: 'moon', apiRequest: {} },
      { sequenceNumber: 4, resourceType: 'ticket', apiRequest: { filters: { conditions: 'nothing = 1' } } },
      { sequenceNumber: 5, resourceType: 'ticket', apiRequest: { entity: { id: 1 } } },
    ];
    const reply = await world.post('/system/bundles', { requests });
    assert.equal(reply.status, 200, reply.text);
    const { results } = reply.json as {
      results: { sequenceNumber: number; success: boolean; statusCode: number; entities?: { id: number }[] }[];
    };
    assert.deepEqual(
      results.map((each) => [each.sequenceNumber, each.success, each.statusCode]),
      [
        [1, true, 200],
        [2, true, 200],
        [3, false, 400],
        [4, false, 400],
        [5, false, 400],
      ],
    );
    assert.deepEqual(results[0]?.entities, [{ id: ticket.id }]);
    assert.equal(results[1]?.entities?.[0]?.id, 1);
    const counted = await world.post('/system/bundles/count', { requests: requests.slice(0, 1) });
    assert.equal((counted.json as { results: { count: number }[] }).results[0]?.count, 1);
    assert.equal((await world.post('/system/bundles', { nothing: [] })).status, 400);
  });

  it('hold each request of a bundle to the rights, the parents and the pages of a call of its own', async () => {
    await using world = await aWorld({ engine });
    for (const summary of ['One', 'Two', 'Three'])
      await world.post('/service/tickets', { summary, company: { id: 1 } });
    const caller = await aCaller(world, 'desk', 'Read Only');
    const rule = { company: 'acme', role: 'Read Only', function: 'Companies/Company Maintenance', inquire: 'None' };
    assert.equal((await control(world, 'PUT', '/roles', rule)).status, 200);
    const [first] = (await world.get('/service/tickets?fields=id')).json as [{ id: number }];
    const requests = [
      { resourceType: 'company', apiRequest: {} },
      { resourceType: 'ticket', apiRequest: { page: { pageId: first.id, pageSize: 1 }, fields: 'id' } },
      { resourceType: 'ticketnote', apiRequest: { parentId: 424_242 } },
    ];
    const reply = await world.post('/system/bundles', { requests }, caller);
    const { results } = reply.json as { results: { statusCode: number; entities?: { id: number }[] }[] };
    assert.deepEqual(
      results.map(({ statusCode, entities }) => [statusCode, entities]),
      [
        [403, undefined],
        [200, [{ id: first.id + 1 }]],
        [404, undefined],
      ],
      reply.text,
    );
  });

  it('count every request of a bundle for the rate limiter', async () => {
    await using world = await aWorld({ engine, flags: { 'rate-limit': '5' } });
    const requests = Array.from({ length: 4 }, () => ({ resourceType: 'ticket', apiRequest: {} }));
    assert.equal((await world.post('/system/bundles', { requests })).status, 200);
    const { status, headers } = await world.post('/system/bundles', { requests });
    assert.equal(status, 429);
    assert.ok(headers.has('retry-after'));
  });

  it('refuse a bundle of more than a hundred requests', async () => {
    await using world = await aWorld({ engine });
    const requests = Array.from({ length: 101 }, () => ({ resourceType: 'ticket', apiRequest: {} }));
    assert.equal((await world.post('/system/bundles', { requests })).status, 400);
    const { json } = await world.post('/system/bundles/count', { requests: requests.slice(1) });
    assert.equal((json as { results: unknown[] }).results.length, 100);
  });
});
