import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import type { Field } from '@reeve/catalogue';
import { aContact } from '../../testkit/src/builders/contact.ts';
import { aTicket } from '../../testkit/src/builders/ticket.ts';
import { inOlderVersion } from '../../testkit/src/older-version.ts';
import { onEachEngine } from '../../testkit/src/on-each-engine.ts';
import { aWorld, type Reply, type World } from '../../testkit/src/world.ts';
import { made, patched, read } from './answers.ts';
import { RecordMaker } from './record-maker.ts';
import { catalogue, creates, isSettable } from './writable-models.ts';

/** What an empty text stands for nothing in: everything but texts, lists, and flags that are true or false. */
function isEmptiable(field: Field): boolean {
  if (!isSettable(field) || ['text', 'list', 'info', 'json'].includes(field.type)) return false;
  return field.type !== 'boolean' || field.nullable === true;
}

/** An answer without its moment. */
function told({ status, text }: Reply): string {
  return `${status} ${text.replace(/"lastUpdated":"[^"]*"/, '')}`;
}

onEachEngine('an empty text', (engine) => {
  let world: World;
  let maker: RecordMaker;
  before(async () => {
    world = await aWorld({ engine });
    maker = new RecordMaker(world);
  });
  after(() => world[Symbol.asyncDispose]());

  for (const operation of creates) {
    const fields = catalogue.model(operation.request ?? '').fields.filter(isEmptiable);
    const isPatched = catalogue.operations.some(({ kind, view }) => kind === 'patch' && view === operation.view);
    if (fields.length === 0 || !isPatched) continue;
    it(`is the same as null to PATCH ${operation.path}`, async () => {
      const { path, record } = await maker.create(operation);
      const to = (value: unknown) =>
        world.patch(
          `${path}/${record.id}`,
          fields.map(({ name }) => ({ op: 'replace', path: name, value })),
        );
      const emptied = await to('');
      const nulled = await to(null);
      assert.equal(told(emptied), told(nulled));
      assert.doesNotMatch(emptied.text, /Error converting value|Could not convert/);
      await world.delete(`${path}/${record.id}`); // the same link is not made twice
    });
  }

  it('empties what a ticket points to, and its dates and numbers, in each version', async () => {
    const contact = { id: await aContact(world) };
    for (const caller of [world, inOlderVersion(world)]) {
      const id = await aTicket(caller, {
        contact,
        owner: { id: 1 },
        requiredDate: '2025-03-09T00:00:00Z',
        budgetHours: 2,
      });
      const path = `/service/tickets/${id}`;
      const names = ['contact', 'owner', 'requiredDate', 'budgetHours', 'priority', 'status'];
      const { priority, status } = await read<{ priority: unknown; status: unknown }>(caller, path);
      const ticket = await patched(
        caller,
        path,
        names.map((name) => ({ op: 'replace', path: name, value: '' })),
      );
      for (const name of names.slice(0, 4)) assert.equal(ticket[name], undefined, name);
      assert.deepEqual(
        [ticket['priority'], ticket['status']],
        [priority, status],
        'no ticket is without: both fall back',
      );
    }
  });

  it('is nothing in the body of a POST and of a PUT too', async () => {
    const body = { summary: 'x', company: { id: 1 }, contact: '', owner: '', requiredDate: '', budgetHours: '' };
    const ticket = await made(world, '/service/tickets', body);
    assert.deepEqual([ticket['contact'], ticket['owner'], ticket['requiredDate']], [undefined, undefined, undefined]);
    const put = await world.put(`/service/tickets/${ticket.id}`, { ...ticket, _info: undefined, owner: '' });
    assert.equal(put.status, 200, put.text);
  });
});
