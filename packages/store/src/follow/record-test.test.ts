import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { type Condition, parseCondition } from '@reeve/query';
import fc from 'fast-check';
import { engineCases } from '../../test/engine-cases.ts';
import { conditionTexts } from '../../test/random-conditions.ts';
import { fillWorld, worlds } from '../../test/random-world.ts';
import { sampleRequest, sampleSchema, sampleTables } from '../../test/sample-tenant.ts';
import type { Engine, TenantDatabase } from '../engine/engine.ts';
import { planList } from '../plan/plan-list.ts';
import { RecordStore } from '../record/record-store.ts';
import type { StoredRecord } from '../record/stored-record.ts';
import { migrate } from '../schema/migrate.ts';
import { findIds } from '../sql/find-ids.ts';
import { countFollowed } from './count-followed.ts';
import { mayMeet } from './may-meet.ts';
import { readWrittenText, toWrittenText } from './written-text.ts';

const seed = Number(process.env['REEVE_SEED'] || Math.floor(Math.random() * 2 ** 31));
const cases = 600;
const everything = { kind: 'after', pageId: 0, pageSize: 1_000_000 } as const;
const tickets = sampleTables.of('/service/tickets');

/** A record as another process hears of it. */
function told(after: StoredRecord): StoredRecord {
  const [change] = readWrittenText(toWrittenText([{ table: tickets, before: null, after }]));
  return change?.after as StoredRecord;
}

for (const { name, skip, place } of await engineCases()) {
  describe(`conditions tried on records in memory, on ${name}`, { skip }, () => {
    let engine: Engine;
    let database: TenantDatabase;

    before(async () => {
      engine = place.open();
      database = await engine.create('followed');
      await migrate(database, sampleTables, []);
    });

    after(async () => {
      await engine.close();
      await place.remove();
    });

    test(`hold for the records that the database counts (REEVE_SEED=${seed})`, async () => {
      let tested = 0;
      for (const world of fc.sample(worlds, { numRuns: 3, seed })) {
        await fillWorld(database, world);
        const records = await new RecordStore(database.reader, database.dialect).select(tickets, {});
        for (const text of fc.sample(conditionTexts, { numRuns: cases / 3, seed: seed + tested })) {
          const request = sampleRequest('/service/tickets', { conditions: parseCondition(text) as Condition });
          const plan = planList(request, sampleSchema(database));
          const { total, test } = await countFollowed(plan, database);
          const found = new Set(await findIds({ ...plan, window: everything }, database));
          const may = mayMeet(plan);
          const missed = records.filter((record) => found.has(record.id) && may?.(record) === false);
          assert.deepEqual(missed, [], `missed: REEVE_SEED=${seed} ${text}`);
          if (test === null) continue;
          tested += 1;
          assert.equal(records.filter(test).length, total, `REEVE_SEED=${seed} ${text}`);
          assert.equal(records.map(told).filter(test).length, total, `told: REEVE_SEED=${seed} ${text}`);
        }
      }
      assert.ok(tested > cases / 2, `only ${tested} conditions could be tried`);
    });
  });
}

test('what a record was is told by what is different, and read back whole', () => {
  const was = { id: 7, summary: 'Slow', company: 3, closedFlag: false } as StoredRecord;
  const is = { id: 7, summary: 'Slow', board: 2, closedFlag: true } as StoredRecord;
  const [change] = readWrittenText(toWrittenText([{ table: tickets, before: was, after: is }]));
  assert.deepEqual(change, { table: tickets.name, before: { ...was, board: null }, after: is });
});

test('of a transaction with many records only the tables are told', () => {
  const many = Array.from({ length: 101 }, (_, at) => ({ table: tickets, before: null, after: { id: at + 1 } }));
  assert.deepEqual(readWrittenText(toWrittenText(many)), [{ table: tickets.name, before: null, after: null }]);
});
