import assert from 'node:assert/strict';
import { it } from 'node:test';
import { inOneWorld } from '../../../testkit/src/on-each-engine.ts';
import type { World } from '../../../testkit/src/world.ts';
import { aRelay } from './relay.ts';
import { type Language, languages, type Outcome, runExample, skipLanguage } from './run-example.ts';

const program = 'company-and-tickets';
const refusals = [
  'As it should be, POST /service/tickets was refused with 400: ticket object is invalid (summary: The summary field is required.)',
  'As it should be, GET /service/tickets/999999999 was refused with 404: Ticket 999999999 not found',
];

interface Shown {
  readonly id: number;
  readonly [field: string]: unknown;
}

inOneWorld('the example company-and-tickets', (world) => {
  for (const language of languages) {
    it(`makes in ${language.name} what it does not find, and finds it again`, {
      skip: skipLanguage(language),
    }, async () => {
      const first = await run(language, world());
      const company = await only(world(), '/company/companies', `identifier="${language.name}"`);
      const contact = await only(world(), '/company/contacts', `company/id=${company.id}`);
      checkCustomer(language, company, contact);
      const [ticket] = await ticketsOf(world(), company);
      assert.ok(ticket);
      assert.deepEqual(first, printed('Made', language, { company, contact, ticket }, 1));
      const second = await run(language, world());
      const [, again, ...more] = await ticketsOf(world(), company);
      assert.ok(again);
      assert.deepEqual(more, []);
      assert.deepEqual(second, printed('Found', language, { company, contact, ticket: again }, 2));
    });
  }
});

inOneWorld(
  'the example company-and-tickets before a server that lets few calls through',
  (world) => {
    for (const language of languages) {
      it(`waits in ${language.name} as it is told, and loses nothing`, { skip: skipLanguage(language) }, async () => {
        await using relay = await aRelay(world());
        const { code, lines } = await runExample(language, program, namesOf(language), {
          CONNECTWISE_SITE: relay.origin,
        });
        assert.equal(code, 0);
        assert.equal(lines.at(-1), 'Tickets of the company: 1, closed: 1');
        assert.ok(relay.sent.filter(({ status }) => status === 429).length >= 2, 'it was told to wait');
      });
    }
  },
  { flags: { 'rate-limit': '5' } },
);

function namesOf({ name }: Language): string[] {
  return [name, `${name} & "Sons"`, `ann.o'neill+${name}@example.com`];
}

async function run(language: Language, world: World): Promise<readonly string[]> {
  const outcome: Outcome = await runExample(language, program, namesOf(language), { CONNECTWISE_SITE: world.origin });
  assert.deepEqual([outcome.code, outcome.error], [0, '']);
  return outcome.lines;
}

async function list(world: World, path: string, conditions: string): Promise<Shown[]> {
  const reply = await world.get(`${path}?${new URLSearchParams({ conditions, orderBy: 'id asc' })}`);
  assert.equal(reply.status, 200, reply.text);
  return reply.json as Shown[];
}

async function only(world: World, path: string, conditions: string): Promise<Shown> {
  const [record, ...more] = await list(world, path, conditions);
  assert.ok(record, `${path} shows one`);
  assert.deepEqual(more, []);
  return record;
}

function checkCustomer(language: Language, company: Shown, contact: Shown): void {
  const [, name, email] = namesOf(language);
  assert.equal(company['name'], name);
  assert.equal((company['types'] as Shown[]).length, 1);
  const items = contact['communicationItems'] as { value: string; communicationType: string; defaultFlag: boolean }[];
  const shown = items.map((each) => [each.value, each.communicationType, each.defaultFlag]);
  assert.deepEqual(shown, [[email, 'Email', true]]);
}

/** The tickets of a company, each as the program should have left it. */
async function ticketsOf(world: World, company: Shown): Promise<Shown[]> {
  const tickets = await list(world, '/service/tickets', `company/id=${company.id}`);
  for (const each of tickets) {
    assert.equal(each['summary'], 'Cannot sign in since the password was changed');
    assert.deepEqual([each['closedFlag'], each['customerUpdatedFlag']], [true, true]);
  }
  return tickets;
}

interface Records {
  readonly company: Shown;
  readonly contact: Shown;
  readonly ticket: Shown;
}

/** What the program must have printed of these records, when it leaves so many tickets. */
function printed(verb: string, language: Language, { company, contact, ticket }: Records, count: number): string[] {
  const board = (ticket['board'] as Shown)['name'];
  return [
    `${verb} company ${company.id}: ${company['name']}`,
    `${verb} contact ${contact.id}: ann.o'neill+${language.name}`,
    `Made ticket #${ticket.id} on ${board} - New`,
    `Changed ticket #${ticket.id}: ${ticket['summary']}`,
    `Closed ticket #${ticket.id} - ${(ticket['status'] as Shown)['name']}`,
    ...refusals,
    `Tickets of the company: ${count}, closed: ${count}`,
  ];
}
