import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { loadCatalogue } from '@reeve/catalogue';
import { engineCases } from '../../test/engine-cases.ts';
import { migrate, readMeta, writeMeta } from './migrate.ts';
import { Tables } from './table.ts';

const catalogue = loadCatalogue();
// A few collections, so that it is quick; the table of notes is made as it once was.
const few = catalogue.collections.filter(({ path }) => path === '/service/priorities');
const tables = Tables.of({ ...catalogue, collections: few });

for (const { name, skip, place } of await engineCases()) {
  describe(`data of before on ${name}`, { skip }, () => {
    it('loses the notes that time entries had among those of tickets, and no other', async () => {
      const engine = place.open();
      try {
        const database = await engine.create('older');
        await migrate(database, tables, []);
        const shape = JSON.parse((await readMeta(database, 'shape')) ?? '{}');
        shape.columns.service_tickets_notes = { id: 'integer', time_entry_id: 'integer' };
        await database.write(async (transaction) => {
          await transaction.run('create table "service_tickets_notes" ("id" integer, "time_entry_id" integer)');
          await transaction.run('insert into "service_tickets_notes" values (1, null), (2, 7), (3, null)');
          await writeMeta(transaction, { schema: 'earlier', shape: JSON.stringify(shape) });
        });
        await migrate(database, tables, []);
        assert.deepEqual(await database.reader.all('select "id" from "service_tickets_notes" order by 1', []), [
          [1],
          [3],
        ]);
      } finally {
        await engine.close();
        await place.remove();
      }
    });
  });
}
