import type { FieldValue } from '@reeve/query';
import fc from 'fast-check';
import type { TenantDatabase } from '../src/engine/engine.ts';
import { RecordStore } from '../src/record/record-store.ts';
import { sampleTables } from './sample-tenant.ts';

/** Characters that fold, match or quote in ways of their own. */
export const words = [
  'a',
  'B',
  'é',
  'É',
  'e\u0301',
  'ß',
  'SS',
  'ı',
  'İ',
  'I',
  'i',
  '🎫',
  'Σ',
  'ς',
  'Ǆ',
  '%',
  '_',
  '*',
  '[',
  ']',
  '\\',
  "'",
  '"',
  ' ',
  '\u{10ffff}',
  'ÿ',
  'z',
];
/** Short texts of such characters. */
export const texts = fc.string({ unit: fc.constantFrom(...words), maxLength: 5 });
/** Whole numbers, the outermost among them. */
export const whole = fc.oneof(fc.integer({ min: -3, max: 3 }), fc.constantFrom(2 ** 31 - 1, -(2 ** 31)));
/** Numbers, some with decimals. */
export const numbers = fc.oneof(whole, fc.constantFrom(0.1, 1.5, -2.25));
/** A few seconds next to each other, since 1970. */
export const momentSeconds = fc.integer({ min: 1_700_000_000, max: 1_700_000_003 });
const momentText = momentSeconds.map((second) => `${new Date(second * 1000).toISOString().slice(0, 19)}Z`);
const severities = fc.constantFrom('Low', 'Medium', 'High');

/** Random tickets and what they refer to; ids count from 1. */
const maybe = <T>(values: fc.Arbitrary<T>) => fc.option(values, { freq: 4 });
const companies = fc.array(
  fc.record({ name: maybe(texts), numberOfEmployees: maybe(whole), leadFlag: maybe(fc.boolean()) }),
  { minLength: 4, maxLength: 4 },
);
const boards = fc.array(fc.record({ name: maybe(texts), projectFlag: maybe(fc.boolean()) }), {
  minLength: 2,
  maxLength: 2,
});
const tickets = fc.array(
  fc.record({
    summary: maybe(texts),
    poNumber: maybe(texts),
    company: maybe(fc.integer({ min: 1, max: 4 })),
    board: maybe(fc.integer({ min: 1, max: 2 })),
    budgetHours: maybe(numbers),
    duration: maybe(whole),
    closedFlag: maybe(fc.boolean()),
    severity: maybe(severities),
    requiredDate: maybe(momentText),
  }),
  { minLength: 30, maxLength: 30 },
);

/** Random tickets and what they refer to. */
export interface World {
  readonly companies: readonly Readonly<Record<string, FieldValue>>[];
  readonly boards: readonly Readonly<Record<string, FieldValue>>[];
  readonly tickets: readonly Readonly<Record<string, FieldValue>>[];
}

/** Worlds of 30 tickets, four companies and two boards. */
export const worlds: fc.Arbitrary<World> = fc.record({ companies, boards, tickets });

/** What stands in a field. */
export type Kind = 'text' | 'whole' | 'number' | 'boolean' | 'severity' | 'moment' | 'reference';

/** The paths that conditions and orders are made of, and the kinds of what is there. */
export const fields: Readonly<Record<string, Kind>> = {
  id: 'whole',
  summary: 'text',
  poNumber: 'text',
  company: 'reference',
  'company/id': 'whole',
  'company/name': 'text',
  'company/numberOfEmployees': 'whole',
  'company/leadFlag': 'boolean',
  Board: 'reference',
  'board/name': 'text',
  'Board/PROJECTFLAG': 'boolean',
  budgetHours: 'number',
  duration: 'whole',
  closedFlag: 'boolean',
  severity: 'severity',
  requiredDate: 'moment',
};

/** The value at a path, told apart from how the planner finds it. */
export function valueAt(world: World, index: number, path: readonly string[]): FieldValue {
  const ticket = world.tickets[index];
  const [first = '', second] = path.map((word) => word.toLowerCase());
  if (second === undefined) return first === 'id' ? index + 1 : field(ticket, first);
  const id = Number(field(ticket, first) ?? 0);
  if (second === 'id') return id || null;
  return field((first === 'company' ? world.companies : world.boards)[id - 1], second);
}

function field(record: Readonly<Record<string, FieldValue>> | undefined, name: string): FieldValue {
  return Object.entries(record ?? {}).find(([key]) => key.toLowerCase() === name)?.[1];
}

/** Replaces all records; ids count on from those before, so they are given. */
export async function fillWorld(database: TenantDatabase, world: World): Promise<void> {
  await database.write(async (transaction) => {
    const store = new RecordStore(transaction, database.dialect);
    for (const table of ['service_tickets', 'service_boards', 'company_companies'])
      await transaction.run(`delete from "${table}"`);
    const all = [
      ['/company/companies', world.companies],
      ['/service/boards', world.boards],
      ['/service/tickets', world.tickets],
    ] as const;
    for (const [path, records] of all) {
      const table = sampleTables.of(path);
      if (database.dialect.name === 'sqlite')
        await transaction.run(`delete from sqlite_sequence where name = ?`, [table.name]);
      else await transaction.run(`alter sequence "${table.name}_id_seq" restart with 1`);
      for (const record of records) await store.insert(table, { recordType: 'ServiceTicket', ...record });
    }
  });
}
