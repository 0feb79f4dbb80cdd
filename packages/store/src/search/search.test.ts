import assert from 'node:assert/strict';
import { after, before, describe, mock, test } from 'node:test';
import { parseCondition } from '@reeve/query';
import { engineCases } from '../../test/engine-cases.ts';
import { createSampleTenant, findSample, sampleRequest, sampleTables } from '../../test/sample-tenant.ts';
import type { Connection, Engine, TenantDatabase, Transaction } from '../engine/engine.ts';
import { postgresDialect } from '../engine/postgres/dialect.ts';
import { NumberedWrites } from '../follow/numbered-writes.ts';
import type { WriteFollower } from '../follow/write-feed.ts';
import { indexCustomText } from '../record/index-custom-text.ts';
import { TransactionRecords } from '../record/transaction-records.ts';
import { ensureSearch } from './ensure-search.ts';
import { trigramQuery } from './trigram-query.ts';

for (const { name, skip, place } of await engineCases()) {
  describe(`search indexes on ${name}`, { skip }, () => {
    let engine: Engine;
    let database: TenantDatabase;
    const table = sampleTables.of('/service/tickets');

    before(async () => {
      engine = place.open();
      database = await createSampleTenant(engine, 'sample');
      assert.equal(await ensureSearch(database, sampleTables), true);
    });

    after(async () => {
      await engine.close();
      await place.remove();
    });

    const find = (text: string, from: TenantDatabase = database) =>
      findSample(
        sampleRequest('/service/tickets', { conditions: parseCondition(`summary contains "${text}"`) }),
        from,
        true,
      );
    const store = <T>(work: (records: TransactionRecords) => Promise<T>) =>
      database.write((transaction) => work(new TransactionRecords(transaction, database.dialect)));

    test('find what was there before them, whatever the case', async () => {
      assert.deepEqual(await find('VPN'), [2, 3]);
      assert.deepEqual(await find('STRAßE'), [5]);
      assert.deepEqual(await find('ärger mit'), [5, 6]);
    });

    test('are written once a commit, not by each statement behind', { skip: name !== 'sqlite' }, async () => {
      const pieces = (from: Pick<Connection, 'all'>) =>
        from.all('select count(*) from "reeve_search__service_tickets__summary_data"');
      const feed = new NumberedWrites(database, { heard: () => {} } as unknown as WriteFollower);
      const blue = (transaction: Transaction) =>
        indexCustomText(9, 'Blue', { connection: transaction, dialect: database.dialect });
      // A text that nobody had is put in by a statement that may be undone alone.
      await database.write((transaction) => Promise.resolve(blue(transaction)));
      const before = await pieces(database.reader);
      await database.write(async (transaction) => {
        const records = new TransactionRecords(transaction, database.dialect);
        for (let at = 0; at < 3; at += 1) {
          const id = await records.insert(table, { summary: `Toner ${at}` });
          const value = [table.name, id, 9, 'Blue'];
          await transaction.run(
            'insert into "reeve_custom_value" ("table_name", "record_id", "field_id", "text_value") values (?, ?, ?, ?)',
            value,
          );
          await blue(transaction);
          await feed.record([], transaction);
          assert.deepEqual(await pieces(transaction), before);
        }
      });
      assert.notDeepEqual(await pieces(database.reader), before);
      await database.write(async (transaction) =>
        transaction.run(`delete from "${table.name}" where "summary" like 'Toner%'`),
      );
    });

    test('are made once', async () => {
      assert.equal(await ensureSearch(database, sampleTables), true);
      assert.deepEqual(await find('vpn'), [2, 3]);
    });

    test('are seen to again by another program alone', async () => {
      const writing = mock.method(database, 'write');
      const timesWritten = async (program: string) => {
        const before = writing.mock.callCount();
        assert.equal(await ensureSearch(database, sampleTables, program), true);
        return writing.mock.callCount() - before;
      };
      const times = [await timesWritten('one'), await timesWritten('one'), await timesWritten('two')];
      writing.mock.restore();
      assert.deepEqual(times, [1, 0, 1]);
    });

    test('follow what is added, changed and removed', async () => {
      const id = await store((records) =>
        records.insert(table, { summary: 'Zürich Zebra', recordType: 'ServiceTicket' }),
      );
      assert.deepEqual(await find('zebra'), [id]);
      await store((records) => records.update(table, id, { summary: 'ZÜRICH lion' }));
      assert.deepEqual(await find('zebra'), []);
      assert.deepEqual(await find('zürich LION'), [id]);
      await store((records) => records.update(table, id, { summary: null }));
      assert.deepEqual(await find('lion'), []);
      await store((records) => records.update(table, id, { summary: 'plain lion' }));
      assert.deepEqual(await find('lion'), [id]);
      await store((records) => records.remove(table, id));
      assert.deepEqual(await find('lion'), []);
    });

    test('no longer follow by triggers that older databases have', { skip: name === 'postgres' }, async () => {
      const index = 'reeve_search__service_tickets__summary';
      await database.write(async (transaction) => {
        await transaction.run(`create trigger "${index}__insert" after insert on "service_tickets"
          begin insert into "${index}" (rowid, "text") values (new."id", lower(new."summary")); end`);
      });
      await ensureSearch(database, sampleTables);
      const id = await store((records) => records.insert(table, { summary: 'Okapi', recordType: 'ServiceTicket' }));
      assert.deepEqual(await find('okapi'), [id]);
      await store((records) => records.remove(table, id));
    });

    test('forget what was rolled back', async () => {
      const refusal = new Error('no');
      const failing = store(async (records) => {
        await records.insert(table, { summary: 'Quagga', recordType: 'ServiceTicket' });
        throw refusal;
      });
      await assert.rejects(failing, (error) => error === refusal);
      assert.deepEqual(await find('quagga'), []);
    });

    test('go along when a tenant is copied', async () => {
      await engine.copy('sample', 'copy');
      const copy = await engine.open('copy');
      assert.deepEqual(await find('vpn', copy), [2, 3]);
      assert.equal(await ensureSearch(copy, sampleTables), true);
    });

    test('are made again where a dump was restored without the extension', { skip: name === 'sqlite' }, async () => {
      assert.equal(await ensureSearch(database, sampleTables, 'program'), true);
      // What the dump of one schema leaves out, and what cannot be restored without it.
      await database.write((transaction) => Promise.resolve(transaction.run('drop extension pg_trgm cascade')));
      assert.equal(await ensureSearch(database, sampleTables, 'program'), true);
      const indexes = await database.reader.all(
        `select count(*)::int from pg_indexes where schemaname = current_schema() and indexname like 'reeve_search%'`,
      );
      assert.ok(Number(indexes[0]?.[0]) > 0);
    });
  });
}

/** A PostgreSQL tenant whose server answers these rows to every question and lets nobody write. */
function unwillingServer(rows: readonly (readonly unknown[])[]): TenantDatabase {
  const reader = { all: () => [...rows.map((row) => [...row])], run: () => 0 };
  return {
    tenant: 't',
    dialect: postgresDialect,
    reader,
    background: reader,
    isClosing: false,
    caughtUp: () => true as const,
    write: () => Promise.reject(new Error('permission denied to create extension')),
    listen: () => () => {},
    close: () => Promise.resolve(),
  };
}

test('a server without the extension has no search indexes', async () => {
  assert.equal(await ensureSearch(unwillingServer([]), sampleTables), false);
});

test('a server that fails to make the indexes says so', async () => {
  await assert.rejects(ensureSearch(unwillingServer([['public']]), sampleTables), /permission denied/);
});

const queries: readonly [parts: readonly string[], query: string | null][] = [
  [['vpn'], '"vpn"'],
  [['vpn!'], '"vpn" AND "pn!"'],
  [['vp', 'n'], null],
  [['ab', 'straße'], '"str" AND "tra" AND "raß" AND "aße"'],
  [['a"b'], '"a""b"'],
  [['🎫🎫🎫'], '"🎫🎫🎫"'],
  [[], null],
];
for (const [parts, query] of queries) {
  test(`the search question for ${parts.join('*') || 'nothing'}`, () => {
    assert.equal(trigramQuery(parts.map((text) => ({ kind: 'text', text }))), query);
  });
}

test('a long text asks for a dozen of its trigrams', () => {
  const query = trigramQuery([
    { kind: 'text', text: Array.from({ length: 1_202 }, (_, index) => String.fromCodePoint(0x4e00 + index)).join('') },
  ]);
  assert.equal(query?.split(' AND ').length, 12);
});
