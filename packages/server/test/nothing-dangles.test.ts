import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import { type DeletionRule, loadCatalogue, type Operation } from '@reeve/catalogue';
import { relationsTo } from '@reeve/domain';
import { quoted, Tables } from '@reeve/store';
import { onEachEngine } from '../../testkit/src/on-each-engine.ts';
import { aWorld, type World } from '../../testkit/src/world.ts';
import { type Made, RecordMaker } from './record-maker.ts';

const catalogue = loadCatalogue();
const creates = catalogue.operations.filter(
  ({ kind, onlyIn, request }) => kind === 'create' && onlyIn === undefined && request !== 'Forecast',
);
const tables = Tables.of(catalogue);
const createOf = (path: string) => creates.find(({ view }) => view === path);
const deletable = new Set(
  catalogue.operations
    .filter(({ method, onlyIn }) => method === 'DELETE' && onlyIn === undefined)
    .map(({ path }) => path),
);

/** Rules that cannot be tried by setting one field through the API, with why. */
const notTried: Readonly<Record<string, string>> = {
  '/system/documents': 'Documents come by upload: documents-go.test.ts.',
  '/schedule/entries': 'The type decides by its letter: ticket-schedule-goes.test.ts.',
};

/** Rules that the API alone can be held to: both records can be made by it, and the one that is named deleted. */
const tried = catalogue.deletionRules.filter(
  ({ collection, of }) =>
    of !== undefined &&
    notTried[collection] === undefined &&
    createOf(collection) !== undefined &&
    createOf(of) !== undefined &&
    deletable.has(`${of}/{id}`),
);

/** A field that is a list of the ids of records of another collection. */
interface IdList {
  readonly collection: string;
  readonly field: string;
  readonly of: string;
}

/** The lists that the API alone can be held to. */
const lists: readonly IdList[] = catalogue.collections.flatMap(({ path }) =>
  catalogue.integerReferencesOf(path).flatMap(({ field, names }) => {
    const column = tables.of(path).byKey.get(field);
    return names
      .map((view) => catalogue.view(view).collection)
      .filter((of) => column?.kind === 'json' && createOf(path) && createOf(of) && deletable.has(`${of}/{id}`))
      .map((of) => ({ collection: path, field, of }));
  }),
);

/** Numbers that need no rule, with why. */
const ruleless: readonly (readonly [numbers: RegExp, reason: string])[] = [
  [/ (memberId|fromMemberRecId)$/, 'Members are not deleted.'],
  [/changeorder purchaseHeaderRecId$/, 'It tells what was changed, whatever became of the order.'],
  [/ personaId$/, 'Personas are not deleted.'],
  [/ (parentId|grandParentId|templateRecId|pmTmpProjectRecID)$/, 'The path names it too: the record goes with it.'],
  [/billingRates projectRecId$|notes purchaseHeaderRecID$/, 'The path names it too: the record goes with it.'],
];

it('every number that counts as a use of a record has a rule for its deletion', () => {
  const numbers = tables.all.flatMap(({ collection, byKey }) =>
    catalogue
      .integerReferencesOf(collection.path)
      .filter(({ field }) => byKey.get(field)?.references === null && byKey.get(field)?.kind === 'integer')
      .map(({ field }) => `${collection.path} ${field}`),
  );
  const ruled = new Set(catalogue.deletionRules.map(({ collection, field }) => `${collection} ${field}`));
  assert.deepEqual(
    numbers.filter((each) => !ruled.has(each) && !ruleless.some(([which]) => which.test(each))),
    [],
  );
});

onEachEngine('after a delete', (engine) => {
  let world: World;
  let maker: RecordMaker;
  before(async () => {
    world = await aWorld({ engine });
    maker = new RecordMaker(world);
  });
  after(() => world[Symbol.asyncDispose]());

  for (const rule of tried)
    it(`${rule.field} of ${rule.collection} naming ${rule.of} is ${rule.rule}`, () => holds(rule));

  for (const list of lists) it(`${list.field} of ${list.collection} has ${list.of} no more`, () => isDropped(list));

  it('nothing names what is gone, whatever was deleted', async () => {
    const made: string[] = [];
    for (const operation of creates) made.push(...(await aRecord(operation)));
    assert.ok(made.length > 250, `${made.length} records to delete`);
    const already = await dangling(world);
    for (const path of made) assert.ok([204, 404, 405, 409].includes((await world.delete(path)).status), path);
    assert.deepEqual(
      (await dangling(world)).filter((each) => !already.includes(each)),
      [],
    );
  });

  async function isDropped({ collection, field, of }: IdList): Promise<void> {
    const kept = await maker.create(createOf(of) as Operation);
    const named = await maker.create(createOf(of) as Operation);
    const naming = await maker.create(createOf(collection) as Operation);
    const table = world.parts.schema.tables.of(collection);
    const column = quoted(table.byKey.get(field)?.name ?? '');
    const where = `${quoted(table.name)} where "id" = ?`;
    await world.tenant.database.write(async (transaction) => {
      const ids = JSON.stringify([named.record.id, kept.record.id]);
      await transaction.run(`update ${quoted(table.name)} set ${column} = ? where "id" = ?`, [ids, naming.record.id]);
    });
    assert.equal((await world.delete(`${named.path}/${named.record.id}`)).status, 204);
    const [row] = await world.tenant.database.reader.all(`select ${column} from ${where}`, [naming.record.id]);
    assert.deepEqual(JSON.parse(String(row?.[0])), [kept.record.id]);
  }

  async function holds(rule: DeletionRule): Promise<void> {
    const named = await maker.create(createOf(rule.of ?? '') as Operation);
    const naming = await maker.create(createOf(rule.collection) as Operation);
    await pointTo(naming, named.record.id, rule);
    const deleted = await world.delete(`${named.path}/${named.record.id}`);
    assert.equal(deleted.status, rule.rule === 'refused' ? 409 : 204, deleted.text);
    const left = await world.tenant.database.reader.all(
      `select ${quoted(columnOf(rule))} from ${quoted(tableOf(rule).name)} where "id" = ?`,
      [naming.record.id],
    );
    const expected = { refused: [[named.record.id]], carried: [], cleared: [[null]] }[rule.rule];
    assert.deepEqual(
      left.map((row) => [...row]),
      expected,
    );
  }

  /** By the write path's own way past the rules: the law is about deletes, not about what may be sent. */
  async function pointTo({ record }: Made, id: number, rule: DeletionRule): Promise<void> {
    const fields = Object.entries(rule.when ?? {}).map(([key, values]) => [key, values[0] ?? null] as const);
    const set = [...fields, [rule.field, id] as const];
    const columns = set.map(([key]) => `${quoted(tableOf(rule).byKey.get(key)?.name ?? '')} = ?`).join(', ');
    await world.tenant.database.write(async (transaction) => {
      await transaction.run(`update ${quoted(tableOf(rule).name)} set ${columns} where "id" = ?`, [
        ...set.map(([, value]) => value),
        record.id,
      ]);
    });
  }

  function tableOf({ collection }: DeletionRule) {
    return world.parts.schema.tables.of(collection);
  }

  function columnOf(rule: DeletionRule): string {
    return tableOf(rule).byKey.get(rule.field)?.name ?? '';
  }

  /** Where a record was made; nothing for a link that is there already, by another of its paths. */
  async function aRecord(operation: Operation): Promise<string[]> {
    try {
      const { path, record } = await maker.create(operation);
      return [`${path}/${record.id}`];
    } catch (error) {
      if (String(error).includes('ObjectExists')) return [];
      throw error;
    }
  }
});

/** Every value that names a record that is not there, as `table column id`. */
async function dangling({ parts: { schema }, tenant }: World): Promise<string[]> {
  const found: string[] = [];
  for (const named of schema.tables.all)
    for (const { table, column, when } of relationsTo(named, schema)) {
      if (Object.keys(when).some((key) => key.includes('.'))) continue;
      const name = quoted(column.name);
      const conditions = Object.entries(when).map(([key, values]) => {
        const kinds = values.map((value) => `'${value}'`).join(', ');
        return ` and ${quoted(table.byKey.get(key)?.name ?? '')} in (${kinds})`;
      });
      const rows = await tenant.database.reader.all(
        `select "id" from ${quoted(table.name)} where ${name} <> 0${conditions.join('')}
         and ${name} not in (select "id" from ${quoted(named.name)})`,
        [],
      );
      found.push(...rows.map(([id]) => `${table.name} ${column.name} ${id}`));
    }
  return found;
}
