import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { aSeededTenant } from '../test/seeded-tenant.ts';
import { type BaseSeed, seedBase } from './base/seed-base.ts';
import type { TicketTargets } from './making/targets.ts';
import { seedTickets } from './volume.ts';

const now = '2026-03-10T15:00:00Z';

/** Everything that a new tenant has to make tickets for; its own company has no contacts. */
function targetsIn({ records, company, boards }: BaseSeed): TicketTargets {
  const board = boards.get('Help Desk') ?? 0;
  const status = (name: string): number => records.id(`/service/boards/${board}/statuses`, name);
  return {
    companies: [{ id: company.id, name: company.name, sites: [company.site], contacts: [], configurations: [] }],
    boards: [{ id: board, openStatuses: [status('New')], closedStatus: status('Closed'), types: [] }],
    priorities: [records.id('/service/priorities', 'No SLA')],
    sources: [records.id('/service/sources', 'Phone')],
    members: [{ id: records.id('/system/members', 'Admin1'), identifier: 'Admin1' }],
  };
}

describe('many tickets', () => {
  it('are made in the order of time, closed ones with their dates, and progress is told up to the end', async () => {
    const told: number[] = [];
    await using seeded = await aSeededTenant(now, async (seeder) => {
      const targets = targetsIn(await seedBase(seeder, { now }));
      await seedTickets(seeder, { count: 700, now, seed: 3, targets, onProgress: (done) => told.push(done) });
    });
    const tickets = await seeded.rows('/service/tickets');
    assert.equal(tickets.length, 700);
    assert.deepEqual(told, [500, 700]);
    const stamps = tickets.map((ticket) => String(ticket['_dateEntered']));
    assert.deepEqual(stamps.toSorted(), stamps);
    assert.ok((stamps.at(-1) ?? '') <= now);
    const closed = tickets.filter(({ closedFlag }) => closedFlag === true);
    assert.ok(closed.length > 500);
    for (const { closedDate, closedBy } of closed) assert.ok(String(closedDate) <= now && closedBy === 'Admin1');
  });

  it('get a note each when that is asked for', async () => {
    await using seeded = await aSeededTenant(now, async (seeder) => {
      const targets = targetsIn(await seedBase(seeder, { now }));
      await seedTickets(seeder, { count: 30, now, seed: 3, targets, notes: true });
    });
    assert.equal((await seeded.rows('/service/tickets')).length, 30);
    assert.equal((await seeded.rows('/service/tickets/{parentId}/notes')).length, 30);
  });
});
