import assert from 'node:assert/strict';
import { it } from 'node:test';
import type { Ticket } from '../src/generated/models.ts';
import { type Api, type Creation, connect, fetchTransport, type WithId } from '../src/index.ts';

/** Fails to compile where two types are not the same. */
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : never;
function same<A, B>(_: Same<A, B>): void {}

const options = { site: 'https://psa.example', companyId: 'a', publicKey: 'b', privateKey: 'c', clientId: 'd' };
const client = connect({
  ...options,
  codebase: 'v4_6_release',
  transport: fetchTransport(async () => Response.json([])),
});

it('lists have what their fields name, and nothing else', async () => {
  const whole = await client.service.tickets.list();
  same<(typeof whole)[number], WithId<Ticket>>(true);
  const some = await client.service.tickets.list({ fields: ['id', 'board/name', 'customFields'] });
  type Some = (typeof some)[number];
  same<keyof Some, 'id' | 'board' | 'customFields'>(true);
  same<keyof NonNullable<Some['board']>, 'name'>(true);
  same<Some['id'], number>(true);
  for (const ticket of some) {
    // @ts-expect-error: it was not asked for
    ticket.summary;
  }
  // @ts-expect-error: there is no such field
  await client.service.tickets.list({ fields: ['id', 'bord/name'] });
  // @ts-expect-error: a board has no colour
  await client.service.tickets.list({ fields: ['board/colour'] });
});

it('a new record has what it must have', () => {
  same<Pick<Creation<Ticket, 'summary'>, 'summary'>, { readonly summary: string }>(true);
  const never = () => [
    // @ts-expect-error: a ticket has a company
    client.service.tickets.create({ summary: 'x' }),
    // @ts-expect-error: there is no such member
    client.service.tickets.create({ summary: 'x', company: { id: 1 }, colour: 'red' }),
    // @ts-expect-error: not one of the words
    client.service.tickets.create({ summary: 'x', company: { id: 1 }, severity: 'Huge' }),
  ];
  assert.equal(typeof never, 'function');
});

it('conditions fit the fields that they are on', () => {
  const never = () => [
    client.service.tickets.count({ where: (t) => t.board.name.is('x') }),
    client.service.tickets.count({ where: (t) => t.dateResolved.isAbove(new Date()) }),
    client.company.contacts.count({ whereChildren: (c) => c.communicationItems.value.contains('@') }),
    // @ts-expect-error: ids are numbers
    client.service.tickets.count({ where: (t) => t.board.id.is('one') }),
    // @ts-expect-error: nothing is above a flag
    client.service.tickets.count({ where: (t) => t.closedFlag.isAbove(true) }),
    // @ts-expect-error: a board has no colour
    client.service.tickets.count({ where: (t) => t.board.colour.is('red') }),
    client.service.tickets.count({ where: (t) => t._info.lastUpdated.isAbove(new Date()) }),
    client.at('/service/boards').count({ where: (t) => [t['name'].is('x'), t['location'].id.isAbove(1)] }),
    // @ts-expect-error: numbers have no ends
    client.service.tickets.count({ where: (t) => t.id.startsWith('1') }),
  ];
  assert.equal(typeof never, 'function');
});

it('a path has what the API has there', () => {
  const never = (api: Api) => [
    api.service.tickets(1).merge.post({ mergeTicketIds: [2], status: { id: 1 } }),
    api.system.members('Admin1').tokens.post({ memberIdentifier: 'Admin1' } as never),
    // @ts-expect-error: nobody deletes all tickets
    api.service.tickets.delete(),
    // @ts-expect-error: names come after their list
    api.service.tickets.notes,
    // @ts-expect-error: an id is a number
    api.service.tickets('1'),
    api.service.tickets(1).patch({ summary: null }),
    // @ts-expect-error: a summary is text
    api.service.tickets(1).patch({ summary: 1 }),
    api.service.tickets(1).patch((draft) => draft.set('summary', 'x').clear('board')),
    // @ts-expect-error: there is no such member
    api.service.tickets(1).patch((draft) => draft.set('sumary', 'x')),
  ];
  assert.equal(typeof never, 'function');
});
