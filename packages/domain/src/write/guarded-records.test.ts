import assert from 'node:assert/strict';
import { it } from 'node:test';
import { Foresight } from '@reeve/store';
import { inOneWorld } from '../../../testkit/src/index.ts';
import { GuardedRecords, MustRunAlone } from './guarded-records.ts';

inOneWorld('a write beside others', (world) => {
  const inTransaction = async (work: (records: GuardedRecords) => Promise<unknown>) => {
    const { database, writer } = world().tenant;
    await database.write(async (transaction) => {
      await work(new GuardedRecords(new Foresight().of(transaction, ''), database.dialect, writer.sideBySide));
    }, 'beside');
  };
  const tables = () => world().tenant.writer.schema.tables;

  it('looks up by what is declared, or by id, and at any setup', () =>
    inTransaction(async (records) => {
      assert.deepEqual(await records.select(tables().of('/service/tickets'), { parentTicketId: 7 }), []);
      assert.deepEqual(await records.select(tables().of('/service/tickets'), { id: 7 }), []);
      assert.equal(await records.count(tables().of('/time/entries'), { chargeToId: 7, member: 1 }), 0);
      assert.ok((await records.select(tables().of('/service/boards'), {})).length > 0);
      records.check();
    }));

  it('runs alone for any other look, a deletion, and a write of anything else', async () => {
    for (const work of [
      (records: GuardedRecords) => records.select(tables().of('/service/tickets'), { summary: 'Slow' }),
      (records: GuardedRecords) => records.select(tables().of('/service/tickets'), { parentTicketId: [1, 2] }),
      (records: GuardedRecords) => records.remove(tables().of('/service/tickets')),
      (records: GuardedRecords) => records.insert(tables().of('/service/boards'), { name: 'New' }),
    ])
      await inTransaction(async (records) => {
        await assert.rejects(async () => work(records), MustRunAlone);
        assert.throws(() => records.check(), MustRunAlone);
      });
  });

  it('changes no record that others may look at together with it, unless it meant to from the start', async () => {
    const companies = tables().of('/company/companies');
    await inTransaction(async (records) => {
      await records.get(companies, 1);
      await assert.rejects(records.update(companies, 1, { city: 'York' }), MustRunAlone);
    });
    await inTransaction(async (records) => {
      await records.get(companies, 1, true);
      assert.equal(await records.update(companies, 1, { city: 'York' }), true);
    });
  });
});
