import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import type { Catalogue, Operation } from '@reeve/catalogue';
import { onEachEngine } from '../../testkit/src/on-each-engine.ts';
import { aWorld, type World } from '../../testkit/src/world.ts';
import { RecordMaker } from './record-maker.ts';
import { catalogue, creates } from './writable-models.ts';

interface Answered {
  readonly column_definitions: readonly Record<
    string,
    { type: string; isNullable: boolean; identityColumn: boolean }
  >[];
  readonly row_values: readonly (readonly unknown[])[];
}

const typeOfValue: Readonly<Record<string, string>> = {
  Text: 'string',
  Numeric: 'number',
  DateTime: 'string',
  Boolean: 'boolean',
};

/** What a record without a value shows. */
const sought: Readonly<Record<string, string>> = { Text: '""', Numeric: '0', Boolean: 'false' };

/** One way to make a record of each view that reports show. */
function createsOf(reports: Catalogue['reports']): Operation[] {
  const views = new Set(reports.map(({ view }) => view));
  return [...views].flatMap((view) => creates.find((each) => each.view === view) ?? []);
}

/** Dates that are not there are null whatever is said of them. */
function checkType(value: unknown, type: string, isNullable: boolean, what: string): void {
  if (value === null) assert.ok(isNullable || type === 'DateTime', `${what} is null`);
  else assert.equal(typeof value, typeOfValue[type], `${what}: ${value}`);
}

function plain(value: unknown): unknown {
  return typeof value === 'string' ? value.toLowerCase() : value;
}

/** What a condition would name a value by. */
function literal(value: unknown, type: string): string {
  if (value === null || typeof value === 'boolean' || typeof value === 'number') return String(value);
  const text = String(value);
  if (type === 'DateTime' && /^\d{4}-\d\d-\d\d/.test(text)) return `[${text}]`;
  return `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
}

onEachEngine('the report', (engine) => {
  let world: World;
  before(async () => {
    world = await aWorld({ engine });
    const maker = new RecordMaker(world);
    for (const operation of createsOf(catalogue.reports)) await maker.create(operation);
  });
  after(() => world[Symbol.asyncDispose]());

  async function answered(path: string): Promise<Answered> {
    const reply = await world.get(`/system/reports/${path}`);
    assert.equal(reply.status, 200, `${path}: ${reply.text.slice(0, 300)}`);
    return reply.json as Answered;
  }

  async function counted(name: string, condition: string): Promise<number> {
    const reply = await world.get(`/system/reports/${name}/count?conditions=${encodeURIComponent(condition)}`);
    assert.equal(reply.status, 200, `${name} ${condition}: ${reply.text}`);
    return (reply.json as { count: number }).count;
  }

  for (const { name } of catalogue.reports) {
    it(`${name} shows values of the types that it says, and is found and ordered by each`, async () => {
      const { column_definitions, row_values } = await answered(`${name}?pageSize=20`);
      const columns = column_definitions.flatMap((each) => Object.entries(each));
      const [row] = row_values;
      for (const [at, [column, { type, isNullable }]] of columns.entries()) {
        const values = row_values.map((each) => each[at]);
        for (const value of values) checkType(value, type, isNullable, `${name} ${column}`);
        const condition = encodeURIComponent(`${column} = ${literal(row?.[at] ?? null, type)}`);
        const found = await answered(`${name}?columns=${column}&conditions=${condition}&orderBy=${column} desc`);
        if (row !== undefined) assert.ok(found.row_values.length > 0, `${name}: nothing is found by ${condition}`);
        for (const [value] of found.row_values) assert.equal(plain(value), plain(row?.[at]), `${name} ${column}`);
      }
    });
  }

  for (const { name, columns } of catalogue.reports) {
    const filled = Object.entries(columns).filter(([, text]) => /^\w+ (?:\w+\/|\w+=)/.test(text));
    if (filled.length === 0) continue;
    it(`${name} has each record on one side of a condition on what is never empty`, async () => {
      const all = await counted(name, '');
      for (const [column, text] of filled) {
        const value = sought[text.split(' ')[0] ?? ''];
        if (value === undefined) continue;
        const sides = [await counted(name, `${column} = ${value}`), await counted(name, `${column} != ${value}`)];
        assert.equal((sides[0] ?? 0) + (sides[1] ?? 0), all, `${name} ${column}`);
        assert.equal(await counted(name, `${column} = null`), 0, `${name} ${column}`);
      }
    });
  }

  it('are all listed', async () => {
    const { json } = await world.get('/system/reports?pageSize=1000');
    assert.deepEqual(
      (json as { name: string }[]).map(({ name }) => name),
      catalogue.reports.map(({ name }) => name),
    );
  });
});
