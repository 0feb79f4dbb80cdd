import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { loadCatalogue } from '@reeve/catalogue';
import { type CheckingSeeder, createCheckingSeeder } from '../test/checking-seeder.ts';
import { seedBase } from './base/seed-base.ts';
import { type DemoSeed, seedDemo } from './seed-demo.ts';

const catalogue = loadCatalogue();
const now = '2026-03-10T15:00:00Z';
type Body = Readonly<Record<string, unknown>>;

async function demoOf(seed: number, tickets = 2000, at = now): Promise<{ seeder: CheckingSeeder; demo: DemoSeed }> {
  const seeder = createCheckingSeeder(catalogue);
  const base = await seedBase(seeder, { now: at });
  return { seeder, demo: await seedDemo(seeder, base, { now: at, seed, tickets }) };
}

function idIn(body: Body | undefined, field: string): number | undefined {
  const value = body?.[field];
  return typeof value === 'object' && value !== null && 'id' in value ? Number(value.id) : undefined;
}

function between(value: number, low: number, high: number): void {
  assert.ok(value >= low && value <= high, `${value} is not from ${low} to ${high}`);
}

describe('the demo data', () => {
  let seeder: CheckingSeeder;
  let demo: DemoSeed;
  const tickets = (): [number, Body][] => [...seeder.rows('/service/tickets')];
  before(async () => {
    ({ seeder, demo } = await demoOf(7));
  });

  it('has the size that was promised', () => {
    const counts = seeder.counts();
    assert.equal(counts['/service/tickets'], 2000);
    assert.equal(demo.companies.length, 40);
    between(counts['/company/contacts'] ?? 0, 140, 180);
    between(counts['/time/entries'] ?? 0, 2500, 4000);
    between(counts['/service/tickets/{parentId}/notes'] ?? 0, 4000, 6000);
    between(seeder.writes(), 12000, 17500);
  });

  it('has an administrator, a technician, a reader and a nobody for the API', () => {
    const roles = Object.values(demo.apiMembers).map((id) => {
      const member = seeder.rows('/system/members').get(id);
      assert.equal(member?.['licenseClass'], 'A');
      return seeder.rows('/system/securityroles').get(idIn(member, 'securityRole') ?? 0)?.['name'];
    });
    assert.deepEqual(roles, ['Admin', 'Technician', 'Read Only', 'No Access']);
  });

  it('gives tickets contacts and configurations of their own company', () => {
    for (const [id, ticket] of tickets()) {
      const contact = seeder.rows('/company/contacts').get(idIn(ticket, 'contact') ?? 0);
      if (contact !== undefined) assert.equal(idIn(contact, 'company'), idIn(ticket, 'company'), `ticket ${id}`);
    }
    for (const row of seeder.rows('/service/tickets/{parentId}/configurations').values()) {
      const ticket = seeder.rows('/service/tickets').get(Number(row['_parentId']));
      const configuration = seeder.rows('/company/configurations').get(Number(row['id']));
      assert.equal(idIn(configuration, 'company'), idIn(ticket, 'company'));
    }
  });

  it('has most old tickets closed, and a date wherever one is', () => {
    const closed = tickets().filter(([, ticket]) => ticket['closedFlag'] === true);
    between(closed.length / tickets().length, 0.8, 0.92);
    for (const [, ticket] of closed) assert.ok(String(ticket['closedDate']) <= now);
  });

  it('begins the notes of every ticket with its description', () => {
    const first = new Map<unknown, Body>();
    for (const note of seeder.rows('/service/tickets/{parentId}/notes').values())
      if (!first.has(note['_parentId'])) first.set(note['_parentId'], note);
    assert.equal(first.size, 2000);
    for (const note of first.values()) assert.equal(note['detailDescriptionFlag'], true);
  });

  it('has child tickets of the same company', () => {
    const children = tickets().filter(([, ticket]) => ticket['parentTicketId'] !== undefined);
    assert.equal(children.length, 40);
    for (const [id, child] of children) {
      const parent = seeder.rows('/service/tickets').get(Number(child['parentTicketId']));
      assert.equal(idIn(parent, 'company'), idIn(child, 'company'), `ticket ${id}`);
    }
  });

  it('spreads over two years and writes nothing later than now', () => {
    for (const stamp of seeder.stamps) assert.ok((stamp?.at ?? '') <= now, stamp?.at);
    const starts = [...seeder.rows('/time/entries').values()].map((row) => String(row['timeStart']));
    assert.ok(starts.some((start) => start < '2024-06-01') && starts.some((start) => start > '2026-03-01'));
  });

  it('has work that takes time, ends by now and adds up', () => {
    for (const row of seeder.rows('/time/entries').values()) {
      const hours = (Date.parse(String(row['timeEnd'])) - Date.parse(String(row['timeStart']))) / 3_600_000;
      between(Number(row['actualHours']) - hours, -0.006, 0.006);
      between(hours, 0.01, 12);
      assert.ok(String(row['timeEnd']) <= now);
    }
  });

  it('leaves no place in a text unfilled', () => {
    const texts = [...tickets().map(([, ticket]) => ticket['summary'])];
    texts.push(...[...seeder.rows('/service/tickets/{parentId}/notes').values()].map((note) => note['text']));
    for (const text of texts) assert.doesNotMatch(String(text), /[{}]|undefined/);
  });
});

describe('another demo', () => {
  it('is the same for the same seed and another for another', async () => {
    const [one, same, other] = await Promise.all([demoOf(1, 400), demoOf(1, 400), demoOf(2, 400)]);
    for (const path of Object.keys(one.seeder.counts()))
      assert.deepEqual(same.seeder.rows(path), one.seeder.rows(path));
    assert.deepEqual(same.seeder.stamps, one.seeder.stamps);
    assert.notDeepEqual(other.seeder.rows('/service/tickets'), one.seeder.rows('/service/tickets'));
  });

  it('stands on any day and with any seed', async () => {
    for (const [seed, at] of [
      [11, '2024-02-29T23:59:59Z'],
      [12, '2027-01-01T00:00:00Z'],
      [13, '2025-08-03T04:30:00Z'],
    ] as const) {
      const { seeder } = await demoOf(seed, 500, at);
      for (const stamp of seeder.stamps) assert.ok((stamp?.at ?? '') <= at, `${stamp?.at} at ${at}`);
    }
  });

  it('wants the base to come from its own seeder', async () => {
    const base = await seedBase(createCheckingSeeder(catalogue), { now });
    await assert.rejects(seedDemo(createCheckingSeeder(catalogue), base, { now, seed: 1 }), RangeError);
  });
});
