import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { parseCondition, parseOrderBy } from '@reeve/query';
import { engineCases } from '../../test/engine-cases.ts';
import { createSampleTenant, findSample, sampleRequest, sampleTables } from '../../test/sample-tenant.ts';
import type { Engine, TenantDatabase } from '../engine/engine.ts';
import { indexesOf } from './indexes.ts';

/** Tickets above this id are ours: every fiftieth names a ticket above it, and every hundredth has an outside number. */
const firstId = 1_000;
const added = 3_000;
const ids = Array.from({ length: added }, (_, at) => firstId + at);
const withParent = ids.filter((id) => id % 50 === 0);
const withNumber = ids.filter((id) => id % 100 === 0);

const rows = ids.map((id) => {
  const parent = id % 50 === 0 ? String(firstId + (id % 7)) : 'null';
  const number = id % 100 === 0 ? `'RMM-${id}'` : 'null';
  return `(${id}, 'ServiceTicket', 'Ticket', 1, 1, ${parent}, ${number}, '2025-01-01T00:00:00Z')`;
});
const columns =
  '"id", "record_type", "summary", "board_id", "company_id", "parent_ticket_id", "external_xref", "_last_updated"';

for (const { name, skip, place } of await engineCases()) {
  describe(`what most records never have on ${name}`, { skip }, () => {
    let engine: Engine;
    let database: TenantDatabase;

    before(async () => {
      engine = place.open();
      database = await createSampleTenant(engine, 'sample');
      const boolean = name === 'postgres' ? 'false' : '0';
      await database.write(async (transaction) => {
        await transaction.run(
          `insert into "service_tickets" (${columns}, "closed_flag")
           values ${rows.map((row) => `${row.slice(0, -1)}, ${boolean})`).join(', ')}`,
        );
        if (name === 'postgres') await transaction.run('analyze "service_tickets"');
      });
    });

    after(async () => {
      await engine.close();
      await place.remove();
    });

    const find = async (conditions: string, orderBy = '', pageSize = 4_000) => {
      const found = await findSample(
        sampleRequest('/service/tickets', {
          conditions: conditions === '' ? null : parseCondition(conditions),
          orderBy: orderBy === '' ? [] : parseOrderBy(orderBy),
          window: { kind: 'page', page: 1, pageSize },
        }),
        database,
      );
      return found.filter((id) => id >= firstId).slice(0, pageSize);
    };

    test('has an index without the empty ones, which leads to the others', { skip: name === 'postgres' }, async () => {
      const sparse = indexesOf(sampleTables.of('/service/tickets')).filter(({ isSparse }) => isSparse);
      assert.equal(sparse.length, 14);
      for (const { name: index, columns: indexed } of sparse) {
        const column =
          indexed[0]?.folded == null
            ? indexed[0]?.name
            : `coalesce("${indexed[0].folded}", lower("${indexed[0].name}"))`;
        const plan = await database.reader.all(
          `explain query plan select "id" from "service_tickets" where ${column} = ?`,
          [1],
        );
        assert.match(String(plan[0]?.at(-1)), new RegExp(`COVERING INDEX ${index} `));
      }
    });

    test('is found by value, by range, by list and by being there', async () => {
      const parent = firstId + 3;
      assert.deepEqual(
        await find(`parentTicketId = ${parent}`),
        withParent.filter((id) => firstId + (id % 7) === parent),
      );
      assert.deepEqual(await find(`parentTicketId > ${firstId - 1} and parentTicketId < ${firstId + 99}`), withParent);
      assert.deepEqual(
        await find(`parentTicketId in (${parent}, ${parent + 1})`),
        withParent.filter((id) => [parent, parent + 1].includes(firstId + (id % 7))),
      );
      assert.deepEqual(await find('parentTicketId != null'), withParent);
      assert.deepEqual(await find('externalXRef = "rmm-1100"'), [1100]);
      assert.deepEqual(await find('externalXRef like "RMM-11%"'), [1100]);
      assert.deepEqual(await find('externalXRef != null'), withNumber);
    });

    test('is found by being empty, alone, beside others and the other way round', async () => {
      const without = ids.filter((id) => !withParent.includes(id));
      assert.deepEqual(await find('parentTicketId = null'), without);
      assert.deepEqual(await find('parentTicketId = null and company/id = 1', '', 25), without.slice(0, 25));
      assert.deepEqual(
        await find('parentTicketId = null or externalXRef = null'),
        ids.filter((id) => id % 100 !== 0),
      );
      assert.deepEqual(await find('project/name = null'), ids);
      assert.deepEqual(
        await find(`parentTicketId != ${firstId}`),
        withParent.filter((id) => id % 7 !== 0),
      );
    });

    test('orders records, those without it first or last', async () => {
      const parentOf = (id: number) => (id % 50 === 0 ? firstId + (id % 7) : 0);
      const ordered = [...ids].sort((a, b) => parentOf(a) - parentOf(b) || a - b);
      assert.deepEqual(await find('', 'parentTicketId asc'), ordered);
      const reversed = [...ids].sort((a, b) => parentOf(b) - parentOf(a) || b - a);
      assert.deepEqual(await find('', 'parentTicketId desc', 25), reversed.slice(0, 25));
      for (const reference of ['project/name', 'workRole/name', 'item/name', 'phase/id']) {
        assert.deepEqual(await find(`id >= ${firstId}`, `${reference} asc`, 25), ids.slice(0, 25), reference);
        assert.equal((await find(`id >= ${firstId}`, `${reference} desc`)).length, ids.length, reference);
        assert.ok((await find('', `${reference} asc`, 25)).length <= 25, reference);
      }
    });
  });
}
