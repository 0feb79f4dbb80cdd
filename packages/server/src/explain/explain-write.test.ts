import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aTicket } from '../../../testkit/src/builders/ticket.ts';
import { inOneWorld } from '../../../testkit/src/on-each-engine.ts';
import type { World } from '../../../testkit/src/world.ts';
import type { WriteExplanation } from './explain-write.ts';

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
      [['derive', closing, `Ticket ${ticket}`]],
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
      [['Ticket', ticket, 'updated', [closing]]],
    );
    const metrics = await world().send('GET', '//_reeve/metrics', { headers: { authorization: '' } });
    assert.match(metrics.text, /reeve_changes_total\{[^}]*updated[^}]*\} [1-9]/);
  });
});
