import assert from 'node:assert/strict';
import { it } from 'node:test';
import { transact } from '@reeve/domain';
import { seed } from '@reeve/seed';
import { aTicket } from '../../../testkit/src/builders/ticket.ts';
import { inOneWorld } from '../../../testkit/src/on-each-engine.ts';
import type { World } from '../../../testkit/src/world.ts';
import type { WriteExplanation } from './explanation.ts';

async function explained(world: World, asked: Record<string, unknown>): Promise<WriteExplanation> {
  const reply = await world.send('POST', '//_reeve/explain', {
    headers: { authorization: '', 'content-type': 'application/json' },
    body: JSON.stringify({ company: 'acme', ...asked }),
  });
  assert.equal(reply.status, 200, reply.text);
  return reply.json as WriteExplanation;
}

async function closedStatus(world: World, ticket: number): Promise<number> {
  const { board } = (await world.get(`/service/tickets/${ticket}`)).json as { board: { id: number } };
  const path = `/service/boards/${board.id}/statuses?conditions=closedStatus=true`;
  return ((await world.get(path)).json as { id: number }[])[0]?.id ?? 0;
}

const closing = 'a ticket closes and opens again with its status, and remembers who closed it and when';
const measured =
  'the service clock of a ticket is moved by its status, and what is due is worked out by service level and priority';
const remembered = 'a ticket remembers when its status changed and which one it had before';
const fitting = 'a service ticket is on no project board, and no ticket on a board without a status to start in';

/** What a status does beside the ticket. */
const finishing = [
  "a ticket's schedule entries are done when it closes, and stay so when it opens again",
  'the open tasks of a ticket close with it, and those that closed with it open again with it',
  'a ticket that comes into a status is mailed to those whom status and board name, and when it is new or closed to those whom its automatic flags name',
  'tickets after a ticket show that it is closed, or open again',
];

inOneWorld('a write that is explained', (world) => {
  it('tells which behaviours would run and what would change, and keeps nothing', async () => {
    const ticket = await aTicket(world());
    const before = (await world().get(`/service/tickets/${ticket}`)).json;
    const status = await closedStatus(world(), ticket);
    const body = [{ op: 'replace', path: 'status/id', value: status }];
    const found = await explained(world(), { method: 'PATCH', path: `/service/tickets/${ticket}`, body });
    assert.ok('ran' in found, JSON.stringify(found));
    assert.deepEqual(
      found.ran.map(({ phase, says, record }) => [phase, says, record]),
      [
        ['derive', closing, `Ticket ${ticket}`],
        ['derive', remembered, `Ticket ${ticket}`],
        ['derive', measured, `Ticket ${ticket}`],
        ['refuse', fitting, `Ticket ${ticket}`],
        ...finishing.map((says) => ['follow', says, `Ticket ${ticket}`]),
      ],
    );
    assert.deepEqual(found.changes[0]?.fields['closedFlag'], [false, true]);
    assert.deepEqual((await world().get(`/service/tickets/${ticket}`)).json, before);
  });

  it('tells every broken rule of one that would be refused', async () => {
    const body = { summary: 'x'.repeat(300), company: { id: 99_999 } };
    const found = await explained(world(), { method: 'POST', path: '/service/tickets', body });
    assert.ok('refusal' in found, JSON.stringify(found));
    assert.deepEqual(
      found.refusal.map((text) => text.split(':')[0]),
      ['ticket object is invalid', 'company/id', 'summary'],
    );
  });

  it('is understood with a query behind its path, and refused with the place in its body', async () => {
    const address = '/service/tickets?fields=id';
    const right = await explained(world(), {
      method: 'POST',
      path: address,
      body: { summary: 'q', company: { id: 1 } },
    });
    assert.ok('ran' in right, JSON.stringify(right));
    const wrong = await explained(world(), { method: 'POST', path: address, body: { summary: 'q', foo: 1 } });
    assert.ok('refusal' in wrong, JSON.stringify(wrong));
    assert.match(wrong.refusal.join(' '), /line 1, position [1-9]/);
  });

  it('shows each record once', async () => {
    const ticket = await aTicket(world());
    const hour = { timeStart: '2025-03-03T09:00:00Z', timeEnd: '2025-03-03T10:00:00Z', member: { id: 1 } };
    const body = { chargeToType: 'ServiceTicket', chargeToId: ticket, ...hour };
    const found = await explained(world(), { method: 'POST', path: '/time/entries', body });
    assert.ok('changes' in found, JSON.stringify(found));
    const records = found.changes.map(({ record }) => record);
    assert.equal(new Set(records).size, records.length);
    assert.ok(records.includes(`Ticket ${ticket}`));
  });

  it('shows no secret', async () => {
    const body = { firstName: 'Sec', portalPassword: 'hunter2!' };
    const found = await explained(world(), { method: 'POST', path: '/company/contacts', body });
    assert.ok(!JSON.stringify(found).includes('hunter2'));
  });

  it('is no action', async () => {
    const reply = await world().send('POST', '//_reeve/explain', {
      headers: { authorization: '', 'content-type': 'application/json' },
      body: JSON.stringify({ company: 'acme', method: 'POST', path: '/service/tickets/1/merge', body: {} }),
    });
    assert.equal(reply.status, 400, reply.text);
  });
});

inOneWorld('a change that was kept', (world) => {
  it('is observed once, with the behaviours that ran, and counted', async () => {
    const ticket = await aTicket(world());
    const status = await closedStatus(world(), ticket);
    world().observed.length = 0;
    await world().patch(`/service/tickets/${ticket}`, [{ op: 'replace', path: 'status/id', value: status }]);
    const changes = world().observed.filter((each) => each.kind === 'record changed');
    assert.deepEqual(
      changes.map(({ model, id, how, ran }) => [model, id, how, ran]),
      [['Ticket', ticket, 'updated', [closing, remembered, measured, fitting, ...finishing]]],
    );
    const metrics = await world().send('GET', '//_reeve/metrics', { headers: { authorization: '' } });
    assert.match(metrics.text, /reeve_changes_total\{[^}]*updated[^}]*\} [1-9]/);
  });

  it('is observed once, however often a transaction wrote the record, and not when it was seeded', async () => {
    const { writer } = world().tenant;
    const ticket = await aTicket(world());
    world().observed.length = 0;
    await transact({ memberId: 1, identifier: 'twice' }, writer, async (unit) => {
      await unit.updateColumns('/service/tickets', ticket, { summary: 'once' });
      await unit.updateColumns('/service/tickets', ticket, { summary: 'twice' });
    });
    const kinds = () => world().observed.filter(({ kind }) => kind === 'record changed').length;
    assert.equal(kinds(), 1);
    await seed(writer, '2025-03-03T09:00:00Z', (seeder) =>
      seeder.create('/service/tickets', { summary: 'Seeded', company: { id: 1 } }),
    );
    assert.equal(kinds(), 1);
  });
});
