import assert from 'node:assert/strict';
import { it } from 'node:test';
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
});
