import assert from 'node:assert/strict';
import { it } from 'node:test';
import { inOneWorld } from '../../../testkit/src/index.ts';
import type { Transaction } from '../engine/engine.ts';
import { KeptRows } from './kept-rows.ts';
import { TransactionRecords } from './transaction-records.ts';

const sources = '/service/sources';

inOneWorld('rows that are kept between transactions', (world) => {
  const database = () => world().tenant.database;
  const table = () => world().tenant.writer.schema.tables.of(sources);
  const keptRows = () =>
    new KeptRows(
      () => true,
      () => true,
    );

  /** A transaction that works with records and what is kept, of which whoever keeps rows hears after the commit. */
  const write = <T>(kept: KeptRows, work: (records: TransactionRecords, transaction: Transaction) => Promise<T>) =>
    database().write(
      (transaction) =>
        work(new TransactionRecords(transaction, database().dialect, { kept: kept.inTurn(transaction) }), transaction),
      'alone',
    );
  const nameOf = (kept: KeptRows, id: number) =>
    write(kept, async (records) => (await records.get(table(), id))?.['name'] ?? null);
  const named = (kept: KeptRows, name: string) =>
    write(kept, async (records) => (await records.select(table(), { name })).map(({ id }) => id));

  it('are read once, and anew when their table was heard to be written', async () => {
    const kept = keptRows();
    const id = await write(kept, (records) => records.insert(table(), { name: 'Kiosk' }));
    assert.equal(await nameOf(kept, id), 'Kiosk');
    await write(kept, (records) => records.update(table(), id, { name: 'Booth' }));
    assert.equal(await nameOf(kept, id), 'Kiosk');
    kept.drop(table().name);
    assert.equal(await nameOf(kept, id), 'Booth');
  });

  it('are not what a refused write made of them', async () => {
    const kept = keptRows();
    const id = await write(kept, (records) => records.insert(table(), { name: 'Stand' }));
    const refused = write(kept, async (records) => {
      await records.update(table(), id, { name: 'Stall' });
      assert.equal((await records.get(table(), id))?.['name'], 'Stall');
      assert.equal((await records.select(table(), { name: 'Stall' })).length, 1);
      throw new Error('refused');
    });
    await assert.rejects(refused, /refused/);
    assert.deepEqual([await nameOf(kept, id), await named(kept, 'Stall')], ['Stand', []]);
  });

  it('are read anew by a write that shares its commit with one that wrote the table', async () => {
    const kept = keptRows();
    const id = await write(kept, (records) => records.insert(table(), { name: 'Desk' }));
    assert.equal(await nameOf(kept, id), 'Desk');
    const [, seen, found] = await Promise.all([
      write(kept, (records) => records.update(table(), id, { name: 'Counter' })),
      nameOf(kept, id),
      named(kept, 'Counter'),
    ]);
    if (database().dialect.name === 'sqlite') assert.deepEqual([seen, found], ['Counter', [id]]);
    kept.drop(table().name);
    assert.equal(await nameOf(kept, id), 'Counter');
  });

  it('are not what was seen in a group whose commit failed', async (context) => {
    if (database().dialect.name !== 'sqlite') return context.skip('every write has a commit of its own');
    const kept = keptRows();
    const id = await write(kept, async (records, transaction) => {
      await transaction.run('create table one (id integer primary key)');
      await transaction.run('create table two (one integer references one (id) deferrable initially deferred)');
      return records.insert(table(), { name: 'Shelf' });
    });
    let runs = 0;
    const [changed, , broken] = await Promise.allSettled([
      write(kept, async (records) => {
        runs += 1;
        if (runs > 1) throw new Error('not again');
        await records.update(table(), id, { name: 'Rack' });
      }),
      nameOf(kept, id),
      write(kept, async (_records, transaction) => void (await transaction.run('insert into two values (7)'))),
    ]);
    assert.deepEqual([changed?.status, broken?.status, runs], ['rejected', 'rejected', 2]);
    assert.deepEqual([await nameOf(kept, id), await named(kept, 'Rack')], ['Shelf', []]);
  });

  it('are used when what was committed before the turn is heard of, which is asked when the turn has come', async () => {
    const order: string[] = [];
    const heard = async () => {
      order.push('asked');
      return true;
    };
    const kept = new KeptRows(() => true, heard);
    const { promise, resolve } = Promise.withResolvers<void>();
    const transaction = { group: {}, begun: () => promise } as unknown as Transaction;
    const rows = kept.inTurn(transaction);
    rows.ask();
    await new Promise(setImmediate);
    assert.equal(order.length, 0);
    order.push('begun');
    resolve();
    assert.equal(await rows.heard(), true);
    assert.deepEqual(order, ['begun', 'asked']);
    assert.equal(rows.heard(), true, 'once is enough');
  });

  it('are not used where the turn never came', async () => {
    const kept = keptRows();
    const transaction = { group: {}, begun: () => Promise.reject(new Error('away')) } as unknown as Transaction;
    const rows = kept.inTurn(transaction);
    rows.ask();
    assert.equal(await rows.heard(), false);
  });
});
