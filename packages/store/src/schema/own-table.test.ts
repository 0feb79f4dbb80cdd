import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { engineCases } from '../../test/engine-cases.ts';
import type { Engine, TenantDatabase } from '../engine/engine.ts';
import { ConstraintViolated } from '../engine/errors.ts';
import { createOwnTable, type OwnTable, ownColumn } from './own-table.ts';

const visits: OwnTable = {
  name: 'reeve_visit',
  says: 'visits, for this test',
  columns: {
    id: 'wide id',
    place: { kind: 'text', folded: true },
    at: 'wide',
    rank: { kind: 'integer', default: 7 },
    note: { kind: 'text', nullable: true },
  },
  indexes: [
    { name: 'reeve_visit__place', columns: ['place', 'at'], unique: true },
    { name: 'reeve_visit__at', columns: ['at'] },
  ],
};

const marks: OwnTable = {
  name: 'reeve_mark',
  says: 'marks, for this test',
  columns: { owner: 'text', number: 'integer', value: 'double' },
  key: ['owner', 'number'],
};

it('refuses to tell of a column that a table does not have', () => {
  assert.throws(() => ownColumn(marks, 'colour'), /reeve_mark has no column colour/);
});

for (const { name, skip, place } of await engineCases()) {
  describe(`tables of ours on ${name}`, { skip }, () => {
    let engine: Engine;
    let database: TenantDatabase;
    const run = (sql: string) => database.write(async (transaction) => transaction.run(sql));
    const make = async () => {
      for (const table of [visits, marks])
        for (const statement of createOwnTable(table, engine.dialect)) await run(statement);
    };

    before(async () => {
      engine = place.open();
      database = await engine.create('own');
      await make();
    });
    after(async () => {
      await engine.close();
      await place.remove();
    });

    it('have numbered rows, defaults, columns that may be empty, and room for milliseconds', async () => {
      await run(`insert into "reeve_visit" ("place", "at") values ('Kiel', 1741000000000)`);
      const rows = await database.reader.all('select "id", "at", "rank", "note", "place__folded" from "reeve_visit"');
      assert.deepEqual(
        rows.map(([id, at, ...rest]) => [Number(id), Number(at), ...rest]),
        [[1, 1_741_000_000_000, 7, null, null]],
      );
    });

    it('refuse an empty value, and a second row of one key', async () => {
      await assert.rejects(run(`insert into "reeve_visit" ("place") values ('Bonn')`), ConstraintViolated);
      await run(`insert into "reeve_mark" values ('a', 1, 0.5)`);
      await assert.rejects(run(`insert into "reeve_mark" values ('a', 1, 0.6)`), ConstraintViolated);
    });

    it('hold folded text to a unique index whatever its case', async () => {
      await run(`insert into "reeve_visit" ("place", "at") values ('Lund', 5)`);
      await assert.rejects(run(`insert into "reeve_visit" ("place", "at") values ('LUND', 5)`), ConstraintViolated);
    });

    it('are left as they are when they are made again', async () => {
      await run(`insert into "reeve_mark" values ('b', 1, 1.5)`);
      await make();
      const rows = await database.reader.all(`select "value" from "reeve_mark" where "owner" = 'b'`);
      assert.deepEqual(
        rows.map(([value]) => value),
        [1.5],
      );
    });
  });
}
