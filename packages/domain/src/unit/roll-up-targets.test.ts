import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { storedHours } from '@reeve/calculation';
import { loadCatalogue } from '@reeve/catalogue';
import { type StoredRecord, Tables } from '@reeve/store';
import { anyOf, type RollUp, rollUp } from './roll-up.ts';
import { byTheirSource, RollUpTargets } from './roll-up-targets.ts';
import type { Change, Unit } from './unit.ts';

const entries = '/time/entries';
const tickets = '/service/tickets';
const tables = Tables.of(loadCatalogue());

const hours = rollUp({
  says: 'a ticket has the hours of its time',
  source: 'made up for this test',
  of: entries,
  into: tickets,
  by: { field: 'chargeToId', counts: ({ chargeToType }) => chargeToType === 'ServiceTicket' },
  reads: ['actualHours', 'chargeToType'],
  sets: 'actualHours',
  as: (rows) => rows.reduce((sum, { actualHours }) => sum + (actualHours ?? 0), 0),
});

const children = rollUp({
  says: 'a ticket knows whether a child of it has hours',
  source: 'made up for this test',
  of: tickets,
  into: tickets,
  by: { field: 'parentTicketId', counts: ({ actualHours }) => (actualHours ?? 0) > 0 },
  reads: ['actualHours'],
  sets: 'hasChildTicket',
  as: anyOf,
});

function entry(chargeToId: number, actualHours: number, more: Partial<StoredRecord> = {}): StoredRecord {
  return { id: 1, chargeToType: 'ServiceTicket', chargeToId, actualHours, ...more };
}

/** A unit that keeps records of its own, notes what is calculated, and tells the targets of what that changes. */
function unitOf(rollUps: readonly RollUp[], rows: Readonly<Record<string, StoredRecord[]>>) {
  const targets = new RollUpTargets(byTheirSource(rollUps));
  const set: string[] = [];
  const unit = {
    get: async (path: string, id: number) => rows[path]?.find((row) => row.id === id) ?? null,
    select: async (path: string, where: Readonly<Record<string, unknown>>) =>
      (rows[path] ?? []).filter((row) => Object.entries(where).every(([key, value]) => row[key] === value)),
    updateColumns: async (path: string, id: number, fields: Readonly<Record<string, never>>) => {
      set.push(`${path} ${id} ${JSON.stringify(fields)}`);
      const before = rows[path]?.find((row) => row.id === id);
      if (before === undefined) return;
      const after = { ...before, ...fields };
      rows[path]?.splice(rows[path].indexOf(before), 1, after);
      targets.touch({ table: tables.of(path), action: 'updated', id, before, after });
    },
  } as unknown as Unit;
  const touch = (before: StoredRecord | null, after: StoredRecord | null, action: Change['action'] = 'updated') =>
    targets.touch({ table: tables.of(entries), action, id: 1, before, after });
  return { touch, set, settle: () => targets.settle(unit) };
}

/** What is set when one time entry changes so, and the entries that are there afterwards. */
async function setBy(before: StoredRecord | null, after: StoredRecord | null): Promise<string[]> {
  const { touch, set, settle } = unitOf([hours], { [entries]: after === null ? [] : [after] });
  touch(before, after);
  await settle();
  return set;
}

describe('a roll-up', () => {
  it('is calculated for the target of a record that is added, changed or deleted', async () => {
    assert.deepEqual(await setBy(null, entry(5, 2)), ['/service/tickets 5 {"actualHours":2}']);
    assert.deepEqual(await setBy(entry(5, 2), entry(5, 3)), ['/service/tickets 5 {"actualHours":3}']);
    assert.deepEqual(await setBy(entry(5, 2), null), ['/service/tickets 5 {"actualHours":0}']);
  });

  it('is calculated where a record was and where it is, when it moves', async () => {
    const both = ['/service/tickets 5 {"actualHours":0}', '/service/tickets 6 {"actualHours":2}'];
    assert.deepEqual(await setBy(entry(5, 2), entry(6, 2)), both);
  });

  it('is not calculated when nothing changes that it reads', async () => {
    assert.deepEqual(await setBy(entry(5, 2), entry(5, 2, { notes: 'Rebooted' })), []);
  });

  it('leaves out what does not count, and what names no target', async () => {
    assert.deepEqual(await setBy(null, entry(5, 2, { chargeToType: 'ChargeCode' })), []);
    assert.deepEqual(await setBy(null, entry(0, 2)), []);
    const leaving = await setBy(entry(5, 2), entry(5, 2, { chargeToType: 'ChargeCode' }));
    assert.deepEqual(leaving, ['/service/tickets 5 {"actualHours":0}']);
  });
});

describe('the roll-ups of a transaction', () => {
  it('calculate each target once, however often it was touched, and nothing twice', async () => {
    const { touch, set, settle } = unitOf([hours], {
      [entries]: [entry(5, 2), entry(5, 3, { id: 2 }), entry(6, 1, { id: 3 })],
    });
    for (let time = 0; time < 10; time += 1) touch(entry(5, time), entry(5, time + 1));
    touch(null, entry(6, 1));
    await settle();
    await settle();
    assert.deepEqual(set, ['/service/tickets 5 {"actualHours":5}', '/service/tickets 6 {"actualHours":1}']);
  });

  it('go on to values that follow from values', async () => {
    const rows = { [entries]: [entry(5, 2)], [tickets]: [{ id: 5, parentTicketId: 4, actualHours: 0 }, { id: 4 }] };
    const { touch, set, settle } = unitOf([hours, children], rows);
    touch(null, entry(5, 2));
    await settle();
    assert.deepEqual(set, ['/service/tickets 5 {"actualHours":2}', '/service/tickets 4 {"hasChildTicket":true}']);
  });

  it('write what is adjusted of one record at once', async () => {
    const sums = (['actualHours', 'billableHours'] as const).map((sets) => rollUp({ ...summed, sets }));
    const rows = {
      [entries]: [entry(5, 3)],
      [tickets]: [{ id: 5, parentTicketId: 4, actualHours: 1, billableHours: 1 }, { id: 4 }],
    };
    const { touch, set, settle } = unitOf([...sums, children], rows);
    touch(entry(5, 1), entry(5, 2));
    touch(entry(5, 2), entry(5, 3));
    await settle();
    const [first, then] = set;
    assert.equal(first, '/service/tickets 5 {"actualHours":3,"billableHours":3}');
    assert.deepEqual([then, set.length], ['/service/tickets 4 {"hasChildTicket":true}', 2]);
  });

  it('end with an error when they follow from one another in a circle', async () => {
    const circle = rollUp({
      ...hoursOfItself,
      as: (rows) => rows.reduce((sum, { actualHours }) => sum + (actualHours ?? 0) + 1, 0),
    });
    const rows = { [entries]: [entry(5, 1)], [tickets]: [{ id: 5, parentTicketId: 5, actualHours: 0 }] };
    const { touch, settle } = unitOf([hours, circle], rows);
    touch(null, entry(5, 1));
    await assert.rejects(settle(), /Roll-ups follow from one another in a circle\./);
  });
});

/** Hours that are kept by difference. */
const summed = {
  says: 'a ticket has the hours of its time',
  source: 'made up for this test',
  of: entries,
  into: tickets,
  by: { field: 'chargeToId' },
  reads: ['actualHours'],
  adds: ({ actualHours }: StoredRecord) => storedHours(Number(actualHours)),
} as const;

/** The hours of a ticket that is its own parent. */
const hoursOfItself = {
  says: 'a ticket has the hours of its children and one more',
  source: 'made up for this test',
  of: tickets,
  into: tickets,
  by: { field: 'parentTicketId' },
  reads: ['actualHours'],
  sets: 'actualHours',
} as const;
