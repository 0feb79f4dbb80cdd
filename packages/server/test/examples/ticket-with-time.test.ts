import assert from 'node:assert/strict';
import { it } from 'node:test';
import { toTimestamp } from '@reeve/domain';
import { aCompany } from '../../../testkit/src/builders/company.ts';
import { aTicket } from '../../../testkit/src/builders/ticket.ts';
import { inOneWorld } from '../../../testkit/src/on-each-engine.ts';
import type { World } from '../../../testkit/src/world.ts';
import { aRelay, type SentRequest } from './relay.ts';
import { languages, runExample, skipLanguage } from './run-example.ts';

/** More than a page of the programs holds. */
const openTickets = 101;

inOneWorld(
  'the example ticket-with-time',
  (world) => {
    for (const language of languages) {
      it(`does in ${language.name} what it prints`, { skip: skipLanguage(language) }, async () => {
        const name = `${language.name} & "Sons" \\ 100%+ [x]`;
        const company = await aCompany(world(), language.name, { name });
        for (let count = 0; count < openTickets; count++) await aTicket(world(), { company: { id: company } });
        await using relay = await aRelay(world());
        const { code, lines, error } = await runExample(language, 'ticket-with-time', [name], {
          CONNECTWISE_SITE: relay.origin,
        });
        assert.deepEqual({ code, error }, { code: 0, error: '' });
        assert.deepEqual(lines, await expectedLines(world(), company, name));
        checkRequests(relay.sent);
      });
    }
  },
  // The programs read the machine's clock.
  { now: toTimestamp(Date.now()) },
);

interface Shown {
  readonly id: number;
  readonly [field: string]: unknown;
}

async function read<T>(world: World, path: string, query: Record<string, string> = {}): Promise<T> {
  const reply = await world.get(`${path}?${new URLSearchParams(query)}`);
  assert.equal(reply.status, 200, reply.text);
  return reply.json as T;
}

/** What the program must have printed, told from what the database shows afterwards. */
async function expectedLines(world: World, company: number, name: string): Promise<string[]> {
  const conditions = `company/id=${company}`;
  const query = { conditions, orderBy: 'id asc', pageSize: '200' };
  const tickets = await read<(Shown & { status: Shown; board: Shown })[]>(world, '/service/tickets', query);
  assert.equal(tickets.length, openTickets + 1);
  const ticket = tickets.at(-1);
  assert.ok(ticket);
  const members = await read<Shown[]>(world, '/system/members', {
    conditions: 'inactiveFlag=false',
    orderBy: 'id asc',
  });
  return [
    `Connected to version ${(await read<Shown>(world, '/system/info'))['version']}.`,
    `Company ${company}: ${name}`,
    `Open tickets of the company: ${openTickets}`,
    ...tickets.slice(0, 5).map((each) => `  #${each.id} Slow - ${each.status['name']}`),
    `Active members: ${members.length}`,
    ...members.slice(0, 5).map((each) => `  ${each['identifier']}: ${each['firstName']} ${each['lastName']}`),
    `Made ticket #${ticket.id} on ${ticket.board['name']} - ${ticket.status['name']}`,
    `Added internal note ${await noteOf(world, ticket)}`,
    `Added time entry ${await entryOf(world, ticket)}`,
    `Ticket #${ticket.id} now has 2 notes and 0.5 hours.`,
  ];
}

async function noteOf(world: World, ticket: Shown): Promise<number | undefined> {
  assert.equal(ticket['summary'], 'Printer prints blank pages');
  const notes = await read<Shown[]>(world, `/service/tickets/${ticket.id}/notes`, { orderBy: 'id asc' });
  const texts = notes.map((each) => [each['text'], each['detailDescriptionFlag'], each['internalAnalysisFlag']]);
  assert.deepEqual(texts, [
    ['Since this morning, on every floor.', true, false],
    ['The toner is at its end. A new one is on its way.', false, true],
  ]);
  return notes[1]?.id;
}

async function entryOf(world: World, ticket: Shown): Promise<string> {
  const conditions = `chargeToType="ServiceTicket" and chargeToId=${ticket.id}`;
  const [entry, ...more] = await read<(Shown & { member: Shown })[]>(world, '/time/entries', { conditions });
  assert.ok(entry);
  assert.deepEqual(more, []);
  assert.equal(Date.parse(`${entry['timeEnd']}`) - Date.parse(`${entry['timeStart']}`), 30 * 60 * 1000);
  assert.equal((entry['company'] as Shown).id, (ticket['company'] as Shown).id);
  return `${entry.id}: ${entry['actualHours']} hours by ${entry.member['name']}`;
}

function checkRequests(sent: readonly SentRequest[]): void {
  for (const { headers } of sent) {
    assert.equal(headers['clientid'], '00000000-0000-4000-8000-000000000000');
    assert.equal(headers.accept, 'application/vnd.connectwise.com+json; version=2022.1');
  }
  const pages = sent.filter(({ path, query }) => query.has('page') && path === '/service/tickets');
  assert.deepEqual(
    pages.map(({ query }) => query.get('page')),
    ['1', '2'],
  );
}
