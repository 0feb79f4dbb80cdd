import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { inOneWorld } from '../../../testkit/src/on-each-engine.ts';
import { makeSampleCompany } from './sample-company.ts';

interface Told {
  readonly request: Record<string, string>;
  readonly plan: string[];
  readonly statements: { purpose: string; sql: string; parameters: unknown[]; database: string[] }[];
  readonly refusal?: string;
  readonly suggestions?: string[];
}

inOneWorld('the explanation of a query', (world) => {
  before(async () => {
    await makeSampleCompany(world());
  });

  async function explain(path: string, more: Record<string, string> = {}): Promise<Told> {
    const query = new URLSearchParams({ company: 'sample', path, ...more });
    const reply = await world().get(`//_reeve/explain?${query}`, { authorization: '' });
    assert.equal(reply.status, 200, reply.text);
    return reply.json as Told;
  }

  test('names the request, the plan, the SQL, its parameters and what the database makes of it', async () => {
    const conditions = encodeURIComponent('board/name = "support" and id > 3');
    const { request, plan, statements } = await explain(
      `/service/tickets?conditions=${conditions}&orderBy=company/name`,
    );
    assert.equal(request['conditions'], 'board/name = "support" and id > 3');
    assert.match(plan.join('\n'), /filter and\(board_id -> service_boards where name = "support", id > 3\)/);
    assert.match(plan.join('\n'), /join company_companies/);
    const page = statements.find(({ purpose }) => purpose === 'page');
    assert.match(page?.sql ?? '', /"board_id" in \(select/);
    assert.ok(page?.parameters.includes('support'));
    assert.ok(statements.every(({ database }) => database.length > 0));
  });

  test('of a count has no columns and no order', async () => {
    const { statements } = await explain('/v4_6_release/apis/3.0/service/tickets/count?conditions=id>3');
    assert.deepEqual(
      statements.map(({ purpose }) => purpose),
      ['count'],
    );
  });

  test('shows that fields and forward-only paging read only what they need', async () => {
    const { statements, plan } = await explain(
      '/service/tickets?fields=id,Summary,company/NAME,nothing&orderBy=summary',
      { forwardOnly: 'true' },
    );
    const records = statements.find(({ purpose }) => purpose === 'records');
    assert.match(
      records?.sql ?? '',
      /^select "id", "summary", "company_id"(, "record_type")? from "service_tickets" where/,
    );
    assert.match(plan.join('\n'), /order id\nafter id 0/);
  });

  test('points at the character that cannot be read', async () => {
    const { refusal } = await explain('/service/tickets?conditions=summary%20=%20New');
    assert.match(refusal ?? '', /\nsummary = New\n {10}\^$/);
  });

  test('suggests the name that was probably meant', async () => {
    assert.deepEqual((await explain('/service/tickets?conditions=bord/name="x"')).suggestions, ['board/name']);
    assert.deepEqual((await explain('/service/tickets?conditions=company/identifer="x"')).suggestions, [
      'company/identifier',
    ]);
    assert.deepEqual(
      (await explain('/service/tickets?conditions=types/id=1')).refusal,
      'types/id is not a recognized name.',
    );
  });

  test('is for lists and counts, of companies that are there, and for whoever may steer the server', async () => {
    const of = (query: Record<string, string>, headers: Record<string, string> = {}) =>
      world().get(`//_reeve/explain?${new URLSearchParams(query)}`, { authorization: '', ...headers });
    assert.equal((await of({ company: 'sample', path: '/service/tickets/1' })).status, 400);
    assert.equal((await of({ company: 'sample', path: '/service/nothing' })).status, 404);
    assert.equal((await of({ company: 'nobody', path: '/service/tickets' })).status, 404);
    assert.equal(
      (await of({ company: 'sample', path: '/service/tickets' }, { origin: 'https://example.com' })).status,
      401,
    );
  });
});
