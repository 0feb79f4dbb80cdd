import assert from 'node:assert/strict';
import { it } from 'node:test';
import { inOneWorld } from '../../../testkit/src/index.ts';
import { type RecordStatements, TransactionRecords } from './transaction-records.ts';

const sources = '/service/sources';

inOneWorld('the records of one transaction', (world) => {
  /** Works with records of a transaction, and answers how many statements it took. */
  const counted = async (work: (records: TransactionRecords) => Promise<void>): Promise<number> => {
    const { database } = world().tenant;
    let statements = 0;
    await database.write(async (transaction) => {
      const connection: RecordStatements = {
        all: (sql, parameters) => {
          statements += 1;
          return transaction.all(sql, parameters);
        },
        run: (sql, parameters) => transaction.run(sql, parameters),
        runLater: (sql, parameters) => transaction.runLater(sql, parameters),
      };
      await work(new TransactionRecords(connection, database.dialect));
    });
    return statements;
  };
  const table = () => world().tenant.writer.schema.tables.of(sources);

  it('are selected once, and again when their table was written to', async () => {
    const where = { name: 'Kiosk' };
    const statements = await counted(async (records) => {
      assert.deepEqual(await records.select(table(), where), []);
      assert.deepEqual(await records.select(table(), where), []);
      const id = await records.insert(table(), { name: 'Kiosk' });
      const [found] = await records.select(table(), where);
      assert.deepEqual([found?.id, found?.['name']], [id, 'Kiosk']);
      await records.update(table(), id, { name: 'Booth' });
      assert.deepEqual(await records.select(table(), where), []);
      assert.equal((await records.get(table(), id))?.['name'], 'Booth');
      assert.equal(found?.['name'], 'Kiosk');
      await records.remove(table(), id);
      assert.equal(await records.get(table(), id), null);
    });
    assert.equal(statements, 4);
  });

  it('are not changed by one who adds to a list that was answered', async () => {
    await counted(async (records) => {
      const all = await records.select(table(), {});
      const { length } = all;
      all.pop();
      assert.equal((await records.select(table(), {})).length, length);
    });
  });

  it('are selected anew after a lock, where others may have written meanwhile', async () => {
    const { dialect } = world().tenant.database;
    const statements = await counted(async (records) => {
      const [first] = await records.select(table(), {});
      await records.get(table(), first?.id ?? 0, true);
      await records.select(table(), {});
    });
    assert.equal(statements, dialect.forUpdate === '' ? 1 : 3);
  });
});
