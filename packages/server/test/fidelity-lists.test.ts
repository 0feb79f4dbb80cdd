import assert from 'node:assert/strict';
import { it } from 'node:test';
import { inOneWorld } from '../../testkit/src/on-each-engine.ts';
import { type Answered, made, read, refused } from './answers.ts';

/** Five contacts named `<name> 1` to `<name> 5`, and the condition that finds them alone. */
async function five(world: Parameters<typeof made>[0], name: string) {
  const ids: number[] = [];
  for (let number = 1; number <= 5; number += 1)
    ids.push((await made(world, '/company/contacts', { firstName: `${name} ${number}` })).id);
  return { ids, conditions: `firstName like "${name}*"` };
}

inOneWorld('lists', (world) => {
  const contacts = () => `${world().base}/company/contacts`;
  const link = (name: string, turn: string) =>
    `<${contacts()}?conditions=firstName+like+%22${name}*%22&pageSize=2&${turn}>`.replace('*', '%2a');

  it('links the next and the last page from the first, with the page last', async () => {
    const { ids, conditions } = await five(world(), 'First');
    const reply = await world().get(`/company/contacts?pagesize=2&conditions=${encodeURIComponent(conditions)}`);
    assert.deepEqual(
      (reply.json as Answered[]).map(({ id }) => id),
      ids.slice(0, 2),
    );
    assert.equal(
      reply.headers.get('link'),
      `${link('First', 'page=2')}; rel="next", ${link('First', 'page=3')}; rel="last"`,
    );
  });

  it('links next, prev, first and last from a page in the middle, and prev and first from the last', async () => {
    const { conditions } = await five(world(), 'Middle');
    const page = (number: number) =>
      world().get(`/company/contacts?page=${number}&pageSize=2&conditions=${encodeURIComponent(conditions)}`);
    const at = (turn: string, rel: string) => `${link('Middle', turn)}; rel="${rel}"`;
    assert.equal(
      (await page(2)).headers.get('link'),
      [at('page=3', 'next'), at('page=1', 'prev'), at('page=1', 'first'), at('page=3', 'last')].join(', '),
    );
    assert.equal((await page(3)).headers.get('link'), [at('page=2', 'prev'), at('page=1', 'first')].join(', '));
  });

  it('writes escapes of a link in lower case, and blanks as plus signs', async () => {
    const { headers } = await world().get('/service/boards?conditions=id%20%3E%200&pageSize=1');
    assert.match(headers.get('link') ?? '', /\?conditions=id\+%3e\+0&pageSize=1&page=2>; rel="next"/);
  });

  it('leads through every record by next links, and by pageId', async () => {
    const { ids, conditions } = await five(world(), 'Walk');
    const start = `${contacts()}?pageSize=2&conditions=${encodeURIComponent(conditions)}`;
    assert.deepEqual(await walk(start, {}), ids);
    assert.deepEqual(await walk(start, { 'pagination-type': 'forward-only' }), ids);
  });

  it('names the last id in forward-only links, and leaves the header empty on the last page', async () => {
    const { ids, conditions } = await five(world(), 'Forward');
    const ask = (more: string) =>
      world().get(`/company/contacts?pageSize=3&conditions=${encodeURIComponent(conditions)}${more}`, {
        'pagination-type': 'forward-only',
      });
    const first = (await ask('')).headers.get('link') ?? '';
    assert.ok(first.endsWith(`&pageSize=3&pageId=${ids[2]}>; rel="next"`), first);
    const last = await ask(`&pageId=${ids[2]}`);
    assert.deepEqual(
      (last.json as Answered[]).map(({ id }) => id),
      ids.slice(3),
    );
    assert.equal(last.headers.get('link'), '');
  });

  it('takes 25 records by default, 1,000 at most, and any number below 1 as the default', async () => {
    const sizeOf = async (query: string) =>
      (await read<Answered[]>(world(), `/company/states?fields=id&${query}`)).length;
    assert.equal(await sizeOf(''), 25);
    assert.equal(await sizeOf('pageSize=0'), 25);
    assert.equal(await sizeOf('pageSize=-3'), 25);
    assert.equal(await sizeOf('page=0&pageSize=7'), 7);
    const all = await read<{ count: number }>(world(), '/company/states/count');
    assert.equal(await sizeOf('pageSize=5000'), Math.min(all.count, 1000));
  });

  it('answers a page past the end with an empty list', async () => {
    const { status, text } = await world().get('/service/boards?page=9999');
    assert.deepEqual([status, text], [200, '[]']);
  });

  it('refuses a page that is no number', async () => {
    refused(await world().get('/service/boards?page=two'), 400, 'ConnectWiseApi', /'two'/);
    refused(await world().get('/service/boards?pageSize=1e3'), 400, 'ConnectWiseApi', /'1e3'/);
  });

  it('counts what a list with the same filters has', async () => {
    const { conditions } = await five(world(), 'Count');
    const { text } = await world().get(`/company/contacts/count?conditions=${encodeURIComponent(conditions)}`);
    assert.equal(text, '{"count":5}');
  });

  const refusals: readonly (readonly [path: string, message: string | RegExp])[] = [
    ['/service/tickets?conditions=nope/x=1', 'nope/x is not a recognized name.'],
    ['/service/tickets/count?conditions=nope/x=1', 'nope/x is not a recognized name.'],
    ['/company/contacts?conditions=types/id=1', /not a recognized name/],
    ['/service/tickets?conditions=closedFlag=1', /^Expected a boolean value, not a numeric\./],
  ];
  for (const [path, message] of refusals)
    it(`refuses ${path}`, async () => void refused(await world().get(path), 400, 'ApiFindCondition', message));

  const accepted = [
    '/company/contacts?childConditions=types/id=1',
    '/company/companies?conditions=LastUpdated >= [2020-01-01T00:00:00Z]',
    '/system/departments?conditions=lastUpdated>[2020-01-01]',
    '/service/tickets?conditions=id in (1,2,3)',
    '/service/tickets?conditions=parentTicketId = null',
    '/service/tickets?orderBy=priority/id asc, dateEntered desc',
    '/time/entries?orderBy=timeStart = asc',
    '/service/tickets?fields=id,initialDescription',
  ];
  for (const path of accepted) it(`answers ${path}`, async () => void (await read(world(), path)));

  it('finds the same records by star and by percent, in any case', async () => {
    const company = { id: 1 };
    for (const summary of ['Apple', 'avocado', 'Banana']) await made(world(), '/service/tickets', { summary, company });
    const found = async (conditions: string) => {
      const tickets = await read<Answered[]>(world(), `/service/tickets?conditions=${encodeURIComponent(conditions)}`);
      return tickets.map(({ summary }) => summary);
    };
    for (const conditions of ['summary like "A*"', "summary like 'A%'", 'Summary LIKE "a%"'])
      assert.deepEqual(await found(conditions), ['Apple', 'avocado'], conditions);
  });

  it('searches by a body, with the window in the query', async () => {
    const { ids } = await tickets();
    const reply = await world().post('/service/tickets/search?pageSize=1&fields=id', {
      conditions: `id in (${ids.join(',')})`,
      orderBy: 'id desc',
    });
    assert.equal(reply.status, 200);
    assert.equal(reply.text, `[{"id":${ids.at(-1)}}]`);
    assert.match(
      reply.headers.get('link') ?? '',
      /\/service\/tickets\/search\?fields=id&pageSize=1&page=2>; rel="next"/,
    );
  });

  async function tickets() {
    const ids: number[] = [];
    for (const summary of ['One', 'Two'])
      ids.push((await made(world(), '/service/tickets', { summary, company: { id: 1 } })).id);
    return { ids };
  }

  async function walk(start: string, more: Record<string, string>): Promise<number[]> {
    const ids: number[] = [];
    for (let next: string | undefined = start; next !== undefined; ) {
      const response: Response = await fetch(next, { headers: { ...world().headers, ...more } });
      ids.push(...((await response.json()) as Answered[]).map(({ id }) => id));
      next = /<([^>]+)>; rel="next"/.exec(response.headers.get('link') ?? '')?.[1];
    }
    return ids;
  }
});
