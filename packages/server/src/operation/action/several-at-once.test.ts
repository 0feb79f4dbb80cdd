import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { aWorld } from '../../../../testkit/src/world.ts';
import { skipPostgres } from '../../../../testkit/src/world-database.ts';

interface Bulk {
  readonly payload: readonly { success: boolean; originalIndex: number; statusCode: number; data?: { id: number } }[];
}

for (const engine of ['sqlite', 'postgres'] as const) {
  describe(`calls that hold several on ${engine}`, { skip: engine === 'postgres' ? skipPostgres : false }, () => {
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

    it('add and remove lines of a purchase order, but never one that was received', async () => {
      await using world = await aWorld({ engine });
      const order = (
        await world.post('/procurement/purchaseorders', {
          vendorCompany: { id: 1 },
          status: { id: 1 },
          terms: { id: 1 },
          poNumber: 'PO1',
          poDate: '2025-03-03T00:00:00Z',
        })
      ).json as { id: number };
      assert.ok(order.id > 0);
      const [unit] = (await world.get('/procurement/unitOfMeasures')).json as { id: number }[];
      const [sub] = (await world.get('/procurement/subcategories')).json as { id: number }[];
      const [type] = (await world.get('/procurement/types')).json as { id: number }[];
      const item = (
        await world.post('/procurement/catalog', {
          identifier: 'CABLE',
          description: 'Cable',
          customerDescription: 'Cable',
          subcategory: { id: sub?.id },
          type: { id: type?.id },
        })
      ).json as { id: number };
      const line = {
        description: 'Cable',
        lineNumber: 1,
        quantity: 2,
        product: { id: item.id },
        unitOfMeasure: { id: unit?.id },
      };
      const path = `/procurement/purchaseorders/${order.id}/lineitems`;
      const made = await world.post(`${path}/bulk`, [line, { ...line, lineNumber: 2, receivedQuantity: 1 }]);
      const ids = (made.json as Bulk).payload.map(({ data }) => data?.id);
      assert.equal(
        (made.json as Bulk).payload.every(({ success }) => success),
        true,
        made.text,
      );
      assert.equal((await world.delete(path)).status, 409);
      await world.patch(`${path}/${ids[1]}`, [{ op: 'replace', path: 'receivedQuantity', value: 0 }]);
      assert.equal((await world.delete(path)).status, 204);
      assert.deepEqual((await world.get(path)).json, []);
    });
  });
}
