import assert from 'node:assert/strict';
import { it } from 'node:test';
import { parseCondition, parseOrderBy } from '@reeve/query';
import { findIds, planList } from '@reeve/store';
import { aCompany, aTicket, makeRecord, type World } from '../../../testkit/src/index.ts';
import { replacing, type Servers, whenManyWrite } from './writers.ts';

const tickets = '/service/tickets';

/** A page as it is asked for. */
interface Page {
  readonly conditions: string;
  readonly orderBy: string;
  readonly page: number;
}

const pageSize = 4;
const conditions = ['', 'company/name="Page 1"', 'summary like "a*" and automaticEmailCc = null'];
const orders = ['', 'id desc', 'summary', 'company/name desc', 'company/status/name'];
const pages: readonly Page[] = conditions.flatMap((text) =>
  orders.flatMap((orderBy) => [1, 2].map((page) => ({ conditions: text, orderBy, page }))),
);

/** What the database finds now, with nothing kept. */
async function found(world: World, { conditions: text, orderBy, page }: Page): Promise<number[]> {
  const { catalogue, tables } = world.parts.schema;
  const request = {
    view: catalogue.view(tickets),
    conditions: text === '' ? null : parseCondition(text),
    childConditions: null,
    customFieldConditions: null,
    orderBy: orderBy === '' ? [] : parseOrderBy(orderBy),
    window: { kind: 'page' as const, page, pageSize },
  };
  const { database, search } = world.tenant;
  const schema = { catalogue, tables, dialect: database.dialect, search, now: '2026-01-01T00:00:00Z' };
  return (await findIds(planList(request, schema), database)).slice(0, pageSize);
}

function pathOf({ conditions: text, orderBy, page }: Page): string {
  const asked = { ...(text === '' ? {} : { conditions: text }), ...(orderBy === '' ? {} : { orderBy }) };
  return `${tickets}?${new URLSearchParams({ ...asked, fields: 'id', pageSize: `${pageSize}`, page: `${page}` })}`;
}

whenManyWrite('pages', (servers) => {
  /** Every server shows on every page what the database finds. */
  async function agree({ first, atOnce }: Servers, when: string): Promise<void> {
    for (const each of pages) {
      const expected = await found(first, each);
      for (const { json } of await atOnce((world) => world.get(pathOf(each)), 2))
        assert.deepEqual(
          (json as { id: number }[]).map(({ id }) => id),
          expected,
          `${when}: ${JSON.stringify(each)}`,
        );
    }
  }

  /** What is asked for a second time is kept. */
  async function ask({ atOnce }: Servers): Promise<void> {
    for (const each of pages) await atOnce((world) => world.get(pathOf(each)), 2);
  }

  it('show what the database finds, whatever is written', async () => {
    const { first } = servers();
    const companies = [await aCompany(first, 'Page 1'), await aCompany(first, 'Page 2')];
    const ids: number[] = [];
    for (let at = 0; at < 10; at += 1)
      ids.push(await aTicket(first, { summary: `a${at}`, company: { id: companies[at % 2] } }));
    const status = await makeRecord(first, '/company/companies/statuses', { name: 'Aside' });
    const path = (at: number) => `${tickets}/${ids[at]}`;
    const writes: Record<string, (world: World) => Promise<unknown>> = {
      'a ticket behind': () => aTicket(first, { summary: 'a9', company: { id: companies[0] } }),
      'another name': (world) => world.patch(path(1), [replacing('summary', 'ax')]),
      'the same name': (world) => world.patch(path(1), [replacing('summary', 'ax')]),
      'a name that is not sought': (world) => world.patch(path(2), [replacing('summary', 'b')]),
      'another company': (world) => world.patch(path(0), [replacing('company', { id: companies[1] })]),
      'the company renamed': (world) => world.patch(`/company/companies/${companies[0]}`, [replacing('name', 'Zed')]),
      'and named back': (world) => world.patch(`/company/companies/${companies[0]}`, [replacing('name', 'Page 1')]),
      'its status': (world) => world.patch(`/company/companies/${companies[0]}`, [replacing('status', { id: status })]),
      'that status renamed': (world) =>
        world.patch(`/company/companies/statuses/${status}`, [replacing('name', 'Zed')]),
      'a long text': (world) => world.patch(path(3), [replacing('automaticEmailCc', 'x@a.example')]),
      'what has nothing to do with it': (world) => world.patch(path(4), [replacing('budgetHours', 3)]),
      'a ticket less': (world) => world.delete(path(5)),
    };
    await ask(servers());
    for (const [name, write] of Object.entries(writes)) {
      await ask(servers());
      await write(first);
      await agree(servers(), name);
    }
  });

  it('show what was found before a write that came while they were looked for, or after it', async () => {
    const { first, atOnce } = servers();
    const id = await aTicket(first, { summary: 'Moving' });
    const asked = `${tickets}?conditions=summary="Moving"&fields=id`;
    for (let round = 0; round < 30; round += 1) {
      const summary = round % 2 === 0 ? 'Gone' : 'Moving';
      await atOnce(
        (world, at) => (at === 3 ? world.patch(`${tickets}/${id}`, [replacing('summary', summary)]) : world.get(asked)),
        8,
      );
      const expected = summary === 'Moving' ? [{ id }] : [];
      for (const { json } of await atOnce((world) => world.get(asked), 4)) assert.deepEqual(json, expected, `${round}`);
    }
  });
});
