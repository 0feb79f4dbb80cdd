import assert from 'node:assert/strict';
import { it } from 'node:test';
import { parseCondition } from '@reeve/query';
import { countRows, planList } from '@reeve/store';
import { aCompany, aTicket, makeRecord, type Reply, type World } from '../../../testkit/src/index.ts';
import { replacing, type Servers, whenManyWrite } from './writers.ts';

const seed = Number(process.env['REEVE_SEED'] || Math.floor(Math.random() * 2 ** 31));
const tickets = '/service/tickets';

/** A generator of numbers below a bound, the same for a seed each time. */
function drawing(from: number): (below: number) => number {
  let state = from % 2147483647 || 1;
  return (below) => {
    state = (state * 48271) % 2147483647;
    return state % below;
  };
}

/** Conditions of every kind: followed record by record, through references, and by what a record alone does not tell. */
const leaves = [
  'closedFlag=false',
  'company/id=1',
  'company/name like "Total*"',
  'company/name="Total 1"',
  'summary like "a*"',
  'summary contains "b"',
  'summary != "aa"',
  'board/name="Totals"',
  'contact = null',
  'priority/id in (1,2,3)',
  'status/name != null',
  'severity="Medium"',
  'budgetHours > 2',
  'lastUpdated > [2020-01-01]',
  'parentTicketId = null',
  'automaticEmailCc contains "long"',
  'company/status/name = "Active"',
];

/** What the database counts now, with nothing kept. */
function counted(world: World, text: string): Promise<number> {
  const { database } = world.tenant;
  const { catalogue, tables } = world.parts.schema;
  const view = catalogue.view(tickets);
  const plan = planList(
    {
      view,
      conditions: text === '' ? null : parseCondition(text),
      childConditions: null,
      customFieldConditions: null,
      orderBy: [],
      window: { kind: 'page', page: 1, pageSize: 25 },
    },
    { catalogue, tables, dialect: database.dialect, search: world.tenant.search, now: '2026-01-01T00:00:00Z' },
  );
  return countRows(plan, database);
}

whenManyWrite('totals', (servers) => {
  /** Each server's answer is what the database counts. */
  async function agree({ first, atOnce }: Servers, conditions: readonly string[], when: string): Promise<void> {
    for (const text of conditions) {
      const expected = await counted(first, text);
      const answers = await Promise.all([0, 1].map((at) => atOnce((world) => world.get(path(text)), 1 + at)));
      for (const reply of answers.flat())
        assert.deepEqual(reply.json, { count: expected }, `REEVE_SEED=${seed} ${when}: ${text}`);
    }
  }

  const path = (text: string) => `${tickets}/count${text === '' ? '' : `?conditions=${encodeURIComponent(text)}`}`;

  it(`are what the database counts, whatever is written (REEVE_SEED=${seed})`, async () => {
    const draw = drawing(seed);
    const pick = <T>(list: readonly T[]): T => list[draw(list.length)] as T;
    const { first, atOnce } = servers();
    const companies = [1, await aCompany(first, 'Total 1'), await aCompany(first, 'Total 2')];
    const board = await makeRecord(first, '/service/boards', {
      name: 'Totals',
      location: { id: 1 },
      department: { id: 1 },
    });
    const ids = await Promise.all(Array.from({ length: 12 }, (_, at) => aTicket(first, { summary: `a${at}` })));
    const conditions = [
      '',
      ...leaves,
      ...Array.from({ length: 12 }, () => `(${pick(leaves)} ${pick(['and', 'or'])} ${pick(leaves)})`),
    ];
    const writes: ((world: World) => Promise<Reply>)[] = [
      (world) => world.post(tickets, { summary: pick(['aa', 'ab', 'b', 'C']), company: { id: pick(companies) } }),
      (world) => world.post(tickets, { summary: 'On board', company: { id: pick(companies) }, board: { id: board } }),
      (world) => world.patch(`${tickets}/${pick(ids)}`, [replacing('summary', pick(['aa', 'AB', 'bb']))]),
      (world) => world.patch(`${tickets}/${pick(ids)}`, [replacing('company/id', pick(companies))]),
      (world) => world.patch(`${tickets}/${pick(ids)}`, [replacing('severity', pick(['Low', 'Medium']))]),
      (world) => world.patch(`${tickets}/${pick(ids)}`, [replacing('budgetHours', draw(5))]),
      (world) =>
        world.patch(`${tickets}/${pick(ids)}`, [
          replacing('automaticEmailCc', pick(['long@a.example', 'short@a.example'])),
        ]),
      (world) => world.patch(`/company/companies/${companies[1]}`, [replacing('name', pick(['Total 1', 'Other']))]),
      (world) => world.delete(`${tickets}/${pick(ids)}`),
      // A time entry changes columns of its ticket past the rules.
      (world) =>
        world.post('/time/entries', {
          chargeToId: pick(ids),
          chargeToType: 'ServiceTicket',
          timeStart: '2026-01-05T09:00:00Z',
          actualHours: 1,
        }),
    ];
    for (let round = 0; round < 12; round += 1) {
      // Counts are asked for while others write.
      await atOnce((world, at) => (at % 3 === 0 ? world.get(path(pick(conditions))) : pick(writes)(world)), 15);
      await agree(
        servers(),
        round % 4 === 3 ? conditions : [pick(conditions), pick(conditions), pick(leaves)],
        `round ${round}`,
      );
    }
  });

  it('are right at once on the server that did not write', async () => {
    const { first, atOnce } = servers();
    const text = 'summary="Across"';
    for (let times = 0; times < 5; times += 1) {
      await aTicket(first, { summary: 'Across' });
      const replies = await atOnce((world) => world.get(path(text)), 4);
      for (const reply of replies) assert.deepEqual(reply.json, { count: times + 1 });
    }
  });
});
