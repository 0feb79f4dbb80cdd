import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { type Catalogue, type Field, loadCatalogue, type Model } from '@reeve/catalogue';
import { engineCases } from '../../test/engine-cases.ts';
import type { Engine, TenantDatabase } from '../engine/engine.ts';
import { RecordStore } from '../record/record-store.ts';
import { createIndex } from './ddl.ts';
import { indexesOf, lookedUpBy } from './indexes.ts';
import { ColumnKindChanged, DatabaseTooNew, migrate, readMeta, writeMeta } from './migrate.ts';
import { Tables } from './table.ts';

const whole = loadCatalogue();
const priorities = '/service/priorities';
const definitions = '/system/userDefinedFields';
const leaf = '/time/accruals/{parentId}/details';

/** The few collections that these tests look at, so that each migration is quick. */
const small = only(whole, [priorities, '/time/accruals', leaf]);

function only(catalogue: Catalogue, paths: readonly string[]): Catalogue {
  const collections = catalogue.collections.filter(({ path }) => paths.includes(path));
  const kept = (target: string | null) => target !== null && paths.includes(catalogue.view(target).collection);
  return {
    ...catalogue,
    collections,
    reference: (name) => {
      const type = catalogue.reference(name);
      return type === undefined || kept(type.target) ? type : { ...type, target: null };
    },
  };
}

/** The catalogue with other fields in one model. */
function withFields(
  catalogue: Catalogue,
  name: string,
  change: (fields: readonly Field[]) => readonly Field[],
): Catalogue {
  const changed = (model: Model): Model => {
    const fields = change(model.fields);
    return { ...model, fields, byName: new Map(fields.map((field) => [field.name, field])) };
  };
  return { ...catalogue, model: (each) => (each === name ? changed(catalogue.model(each)) : catalogue.model(each)) };
}

const withRank = withFields(small, 'Priority', (fields) => [
  ...fields,
  { name: 'rank', type: 'integer' },
  { name: 'summary', type: 'text' },
  { name: 'follows', type: 'reference', of: 'PriorityReference' },
  { name: 'firstOrder', type: 'integer', startsAs: 'sortOrder' },
]);

for (const { name, skip, place } of await engineCases()) {
  describe(`migrating on ${name}`, { skip }, () => {
    let engine: Engine;
    let database: TenantDatabase;
    let number = 0;

    before(() => {
      engine = place.open();
    });
    after(async () => {
      await engine.close();
      await place.remove();
    });
    beforeEach(async () => {
      database = await engine.create(`m${++number}`);
    });

    const to = (catalogue: Catalogue) => migrate(database, Tables.of(catalogue), []);
    const records = () => new RecordStore(database.reader, database.dialect);
    const insert = (catalogue: Catalogue, path: string, record: Record<string, string | number>) =>
      database.write((transaction) =>
        new RecordStore(transaction, database.dialect).insert(Tables.of(catalogue).of(path), record),
      );
    const namesIn = async (catalogue: Catalogue) =>
      (await records().select(Tables.of(catalogue).of(priorities), {})).map((record) => record['name']);

    it('adds columns and keeps what is stored', async () => {
      await to(small);
      await insert(small, priorities, { name: 'Low', sortOrder: 7 });
      await to(withRank);
      const id = await insert(withRank, priorities, { name: 'High', rank: 1, summary: 'Ä', follows: 1 });
      const [low, high] = await records().select(Tables.of(withRank).of(priorities), {});
      assert.deepEqual([low?.['name'], low?.['rank'], low?.['follows'], low?.['firstOrder']], ['Low', null, null, 7]);
      assert.deepEqual([high?.['name'], high?.['rank'], high?.['follows']], ['High', 1, 1]);
      assert.equal((await records().select(Tables.of(withRank).of(priorities), { summary: 'ä' }))[0]?.id, id);
    });

    it('mends definitions of custom fields whose pods had each other’s number, once', async () => {
      const catalogue = only(whole, [definitions]);
      await to(catalogue);
      const older = { podDescription: 'contact_overview', podId: 3, caption: 'Badge' };
      await insert(catalogue, definitions, older);
      await insert(catalogue, definitions, { podDescription: 'configuration_overview', podId: 4, numberDecimals: 2 });
      const mended = async () => {
        await database.write((transaction) => writeMeta(transaction, { schema: 'of an older program' }));
        await to(catalogue);
        const rows = await records().select(Tables.of(catalogue).of(definitions), {});
        return rows.map((row) => [row['podId'], row['podDescription'], row['numberDecimals'], row['locationIds']]);
      };
      const wanted = [
        [4, 'Contact Overview', 0, []],
        [3, 'Configuration Overview', 2, []],
      ];
      assert.deepEqual(await mended(), wanted);
      assert.deepEqual(await mended(), wanted);
    });

    it('guards references of an added column', async () => {
      await to(small);
      await to(withRank);
      await assert.rejects(insert(withRank, priorities, { name: 'Lost', follows: 4711 }));
      assert.deepEqual(await namesIn(withRank), []);
    });

    it('adds collections', async () => {
      const fewer = only(whole, [priorities]);
      await to(fewer);
      await insert(fewer, priorities, { name: 'Low' });
      await to(small);
      assert.equal(await records().count(Tables.of(small).of(leaf), {}), 0);
      assert.deepEqual(await namesIn(small), ['Low']);
    });

    it('keeps what a catalogue lacks, for one that has it again', async () => {
      await to(withRank);
      await insert(withRank, priorities, { name: 'Low', rank: 3 });
      await to(only(whole, [priorities]));
      await to(small);
      await to(withRank);
      const [record] = await records().select(Tables.of(withRank).of(priorities), {});
      assert.deepEqual([record?.['name'], record?.['rank']], ['Low', 3]);
    });

    it('drops the indexes that what is set up once had', async () => {
      await to(small);
      const table = Tables.of(small).of(priorities);
      const [index] = lookedUpBy(table);
      assert.ok(index !== undefined && indexesOf(table).length === 0);
      const definition = createIndex(table, index, database.dialect);
      const shape = JSON.parse((await readMeta(database, 'shape')) ?? '');
      const older = JSON.stringify({ ...shape, indexes: { ...shape.indexes, [index.name]: definition } });
      await database.write(async (transaction) => {
        await transaction.run(definition);
        await writeMeta(transaction, { shape: older, schema: 'of an older program' });
      });
      await to(small);
      assert.deepEqual(JSON.parse((await readMeta(database, 'shape')) ?? ''), shape);
      // It could not be made if it were there.
      await database.write(async (transaction) => transaction.run(definition));
    });

    it('is what a program sees to once, and another one again', async () => {
      const by = (program: string | null, catalogue: Catalogue) => migrate(database, Tables.of(catalogue), [], program);
      await by('one', small);
      await by('one', withRank);
      await assert.rejects(insert(withRank, priorities, { name: 'Low', rank: 1 }));
      await by('two', withRank);
      await insert(withRank, priorities, { name: 'Low', rank: 1 });
      await by('one', small);
      await by(null, withRank);
      assert.deepEqual(await namesIn(withRank), ['Low']);
    });

    it('adds the columns that a table of ours lacks', async () => {
      const log = { name: 'reeve_log', says: 'what happened', columns: { id: 'id', text: 'text' } } as const;
      const longer = { ...log, columns: { ...log.columns, by_id: { kind: 'integer', nullable: true } } } as const;
      const tables = new Tables(small);
      await migrate(database, tables, [log]);
      await database.write(
        async (transaction) => void (await transaction.run(`insert into "reeve_log" ("text") values ('a')`, [])),
      );
      await migrate(database, tables, [longer]);
      assert.deepEqual(await database.reader.all('select "text", "by_id" from "reeve_log"', []), [['a', null]]);
    });

    it('tells by id who entered what was there before that was kept', async () => {
      const people = only(whole, ['/system/members', priorities]);
      await to(people);
      await insert(people, '/system/members', { identifier: 'Ann' });
      await insert(people, priorities, { name: 'Low', _enteredBy: 'Ann' });
      await database.write(async (transaction) => {
        await transaction.run('alter table "service_priorities" drop column "_entered_by_id"', []);
        const shape = JSON.parse((await readMeta(database, 'shape')) ?? '{}');
        delete shape.columns.service_priorities._entered_by_id;
        await writeMeta(transaction, { schema: 'earlier', shape: JSON.stringify(shape) });
      });
      await to(people);
      const [low] = await records().select(new Tables(people).of(priorities), {});
      assert.equal(low?.['_enteredById'], 1);
    });

    it('does nothing the second time', async () => {
      await to(small);
      let written = 0;
      const watched = { ...delegate(database), write: () => Promise.reject(new Error(`written ${++written}`)) };
      await migrate(watched, Tables.of(small), []);
      assert.equal(written, 0);
    });

    it('leaves the old data as it was when a column would have to hold another kind', async () => {
      await to(small);
      await insert(small, priorities, { name: 'Low' });
      const other = withFields(withRank, 'Priority', (fields) =>
        fields.map((field) => (field.name === 'name' ? { name: 'name', type: 'integer' } : field)),
      );
      await assert.rejects(to(other), ColumnKindChanged);
      assert.deepEqual(await namesIn(small), ['Low']);
      await to(withRank);
      assert.deepEqual(await namesIn(withRank), ['Low']);
    });

    it('leaves everything as it was when it fails at its end', async () => {
      await to(small);
      await insert(small, priorities, { name: 'Low' });
      const broken = only(withRank, [priorities, '/time/accruals', leaf]);
      const tables = Tables.of(broken);
      const failing = { ...delegate(database), write: failLate(database) };
      await assert.rejects(migrate(failing, tables, []), /the disk is full/);
      await assert.rejects(async () => records().select(tables.of(priorities), {}));
      assert.deepEqual(await namesIn(small), ['Low']);
      await to(withRank);
      assert.deepEqual(await namesIn(withRank), ['Low']);
    });

    it('refuses data of a newer format', async () => {
      await to(small);
      await database.write((transaction) => writeMeta(transaction, { format: '99' }));
      await assert.rejects(to(small), DatabaseTooNew);
      await assert.rejects(to(withRank), DatabaseTooNew);
    });
  });
}

/** The same tenant, with room to put something else in place of a method. */
function delegate(database: TenantDatabase): TenantDatabase {
  return {
    tenant: database.tenant,
    dialect: database.dialect,
    reader: database.reader,
    background: database.background,
    isClosing: false,
    caughtUp: () => true as const,
    write: (work) => database.write(work),
    listen: (...given) => database.listen(...given),
    close: () => database.close(),
  };
}

/** Transactions that fail when everything is done, before they are committed. */
function failLate(database: TenantDatabase): TenantDatabase['write'] {
  return (work) =>
    database.write(async (transaction) => {
      await work(transaction);
      throw new Error('the disk is full');
    });
}
