import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aCompany, inOneWorld, type World } from '../../testkit/src/index.ts';
import type { RunReport } from '../src/recorder/report/run-report.ts';

function steer(world: World, method: string, path: string, body?: object) {
  const init = body === undefined ? {} : { body: JSON.stringify(body) };
  return world.send(method, `//_reeve${path}`, { headers: { authorization: '' }, ...init });
}

inOneWorld('the report of a recording', (world) => {
  const report = async (form = 'json') =>
    (await steer(world(), 'GET', `/recorder/report?company=acme&format=${form}`)).text;
  const found = async () => {
    const { findings } = JSON.parse(await report()) as RunReport;
    return findings.map(({ rule, operation }) => `${rule} ${operation}`);
  };
  const begin = async () => {
    await steer(world(), 'DELETE', '/recorder?company=acme');
    await steer(world(), 'POST', '/recorder', { company: 'acme', capsules: false });
  };

  it('finds nothing where nothing will hurt, and says what was used', async () => {
    const id = await aCompany(world(), 'Reported');
    await begin();
    await world().get('/company/companies?fields=id,name&conditions=name contains "epo" and id > 0');
    await world().patch(`/company/companies/${id}`, [{ op: 'replace', path: 'name', value: 'New' }]);
    await world().get('/company/companies/99999');
    const { findings, ...used } = JSON.parse(await report()) as RunReport;
    assert.deepEqual(findings, []);
    assert.partialDeepStrictEqual(used, {
      calls: 3,
      operations: { 'GET /company/companies': 1, 'GET /company/companies/{id}': 1, 'PATCH /company/companies/{id}': 1 },
      verbs: { GET: 2, PATCH: 1 },
      fields: { 'GET /company/companies: id': 1, 'PATCH /company/companies/{id}: name': 1 },
      operators: { and: 1, contains: 1, '>': 1 },
      errors: { 'record not found': 1 },
    });
    assert.ok(used.operationsThereAre > 3000);
  });

  it('does not say that all is well where no recording was begun', async () => {
    await steer(world(), 'POST', '/recorder', { company: 'acme', record: false });
    await steer(world(), 'DELETE', '/recorder?company=acme');
    await world().get('/company/companies?fields=id');
    await world().get('/company/companies/99999');
    assert.deepEqual(await found(), ['nothing-recorded ']);
    assert.match(await report('text'), /error nothing-recorded: No recording was begun[^\n]*record"\.\n$/);
    assert.match(await report('junit'), /name="nothing-recorded"><failure/);
  });

  it('finds lists that stop at the first page, long ones without fields, and texts that are not escaped', async () => {
    await begin();
    await world().get('/company/states');
    await world().get('/company/countries?pageSize=200');
    await world().get('/company/companies?conditions=name="5" screen"');
    assert.deepEqual(
      (await found()).sort(),
      [
        'list-stops-at-25 GET /company/states',
        'missing-fields GET /company/countries',
        'unescaped-condition GET /company/companies',
      ].sort(),
    );
    await world().get('/company/states?page=2');
    assert.ok(!(await found()).some((each) => each.startsWith('list-stops')), 'the rest was asked for');
  });

  it('finds parameters that an operation does not take, and says which was probably meant', async () => {
    await begin();
    await world().get('/service/boards?fields=id&condition=id=1&PAGESIZE=5');
    await world().get('/service/boards?fields=id&condition=id=2');
    await world().get('/service/boards/1?fields=id&expand=all');
    const { findings } = JSON.parse(await report()) as RunReport;
    const told = findings.filter(({ rule }) => rule === 'unknown-parameter');
    assert.deepEqual(
      told.map(({ message, calls }) => [message, calls.length]),
      [
        [
          'GET /service/boards was sent condition, which it does not take: it is passed over. conditions was probably meant.',
          2,
        ],
        ['GET /service/boards/{id} was sent expand, which it does not take: it is passed over.', 1],
      ],
    );
  });

  it('finds records read one by one, polling, and calls that do not wait', async () => {
    const ids = [];
    for (let n = 0; n < 10; n += 1) ids.push(await aCompany(world(), `One${n}`));
    await begin();
    for (const id of ids) await world().get(`/company/companies/${id}`);
    for (let n = 0; n < 5; n += 1) {
      world().clock.pass(60);
      const since = new Date(world().clock.now()).toISOString().slice(0, 19);
      await world().get(`/company/companies?fields=id&conditions=lastUpdated > [${since}Z]`);
    }
    await world().get('/service/boards?fields=id', { 'x-reeve-fault': 'kind=rate limit; retryAfter=9' });
    await world().get('/service/boards?fields=id');
    assert.deepEqual((await found()).sort(), [
      'n-plus-1 GET /company/companies/{id}',
      'polls GET /company/companies',
      'retry-after-ignored GET /service/boards',
    ]);
  });

  it('is written as text, SARIF and JUnit', async () => {
    assert.match(await report('text'), /^\d+ calls, 3 of \d+ operations\.\n[\s\S]*error retry-after-ignored: GET/);
    const sarif = JSON.parse(await report('sarif')) as { runs: { results: { ruleId: string }[] }[] };
    assert.equal(sarif.runs[0]?.results.length, 3);
    assert.match(await report('junit'), /tests="8" failures="3"[\s\S]*name="polls"><failure message=/);
    assert.equal((await steer(world(), 'GET', '/recorder/report?format=odd')).status, 400);
  });
});
