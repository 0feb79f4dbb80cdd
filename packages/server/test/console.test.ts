import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { aMember, aWorld, keyHeaders, makeRecord, worldCompany } from '@reeve/testkit';
import type {
  ConsoleCollection,
  ConsoleField,
  ConsoleMember,
  ConsoleOperation,
  ConsoleServer,
} from '../src/control/console-contract.ts';

const asBrowser = { accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8' };

describe('the console, as it is served', () => {
  let consoleFolder = '';
  before(async () => {
    consoleFolder = await mkdtemp(join(tmpdir(), 'reeve-page-'));
    await writeFile(join(consoleFolder, 'index.html'), '<!doctype html><title>Reeve</title>');
    await writeFile(join(consoleFolder, 'console-AB.js'), 'export {};');
    await writeFile(join(consoleFolder, 'secret.pem'), 'no page');
  });
  after(() => rm(consoleFolder, { recursive: true }));

  it('is what a browser gets at /, held to its own scripts and to this server', async () => {
    await using world = await aWorld({ consoleFolder });
    const page = await world.get('//', asBrowser);
    assert.equal(page.status, 200);
    assert.match(page.text, /<title>Reeve/);
    const policy = page.headers.get('content-security-policy') ?? '';
    assert.match(policy, /default-src 'none'; script-src 'self'/);
    assert.doesNotMatch(policy, /unsafe|https?:|\*/);
    assert.equal(page.headers.get('cache-control'), 'no-cache');
    assert.equal(page.headers.get('x-frame-options'), 'DENY');
  });

  it('leaves / to clients of the API as it was', async () => {
    await using without = await aWorld({ flags: { console: 'off' } });
    await using world = await aWorld({ consoleFolder });
    const [before, now] = [await without.get('//'), await world.get('//')];
    assert.equal(now.status, 404);
    assert.equal(now.status, before.status);
    assert.deepEqual(now.json, before.json);
  });

  it('serves files that never change, of its own kinds alone', async () => {
    await using world = await aWorld({ consoleFolder });
    const script = await world.get('//_reeve/console/console-AB.js');
    assert.equal(script.headers.get('content-type'), 'text/javascript; charset=utf-8');
    assert.match(script.headers.get('cache-control') ?? '', /immutable/);
    for (const path of ['secret.pem', '..%2f..%2fetc%2fpasswd', 'none.js', 'models/Nothing'])
      assert.equal((await world.get(`//_reeve/console/${path}`)).status, 404, path);
    assert.equal((await world.post('//_reeve/console/server', {})).status, 404);
  });

  it('is not there when the settings say so', async () => {
    await using world = await aWorld({ consoleFolder, flags: { console: 'off' } });
    assert.equal((await world.get('//', asBrowser)).status, 404);
    assert.equal((await world.get('//_reeve/console/server')).status, 404);
  });

  it('tells the keys of the demo in a sandbox that has it, and never in serve mode', async () => {
    await using sandbox = await aWorld({ consoleFolder, furtherTenants: true });
    const keysOf = async (world: typeof sandbox) =>
      ((await world.get('//_reeve/console/server')).json as ConsoleServer).demoKeys;
    assert.deepEqual(await keysOf(sandbox), []);
    await sandbox.post('//_reeve/tenants', { company: 'demo' });
    assert.deepEqual(
      (await keysOf(sandbox)).map(({ says }) => says),
      ['administrator', 'technician', 'read-only', 'without rights'],
    );
    await using serving = await aWorld({ consoleFolder, flags: { mode: 'serve', 'trusted-proxies': '10.0.0.0/8' } });
    assert.deepEqual(await keysOf(serving), []);
  });

  it('lists every collection of the catalogue that can be listed, with fields for each', async () => {
    await using world = await aWorld({ consoleFolder });
    const all = (await world.get('//_reeve/console/collections')).json as ConsoleCollection[];
    const { catalogue } = world.parts.schema;
    const listed = new Set(catalogue.operations.filter(({ kind }) => kind === 'list').map(({ view }) => view));
    assert.deepEqual(new Set(all.map(({ path }) => path)), listed);
    const tickets = all.find(({ path }) => path === '/service/tickets');
    assert.deepEqual(tickets?.verbs, ['list', 'count', 'get', 'create', 'patch', 'delete']);
    for (const model of new Set(all.map((each) => each.model)))
      assert.ok(catalogue.hasModel(model), `${model} has fields`);
    const fields = (await world.get('//_reeve/console/models/Ticket')).json as ConsoleField[];
    assert.equal(fields.find(({ name }) => name === 'summary')?.maxLength, 100);
    assert.equal(
      fields.find(({ name }) => name === '_info'),
      undefined,
    );
  });

  it('tells where references lead, and what narrows the choice', async () => {
    await using world = await aWorld({ consoleFolder });
    const fields = (await world.get('//_reeve/console/models/Ticket')).json as ConsoleField[];
    const named = (name: string) => fields.find((each) => each.name === name);
    assert.equal(named('company')?.list, '/company/companies');
    assert.deepEqual([named('status')?.list, named('status')?.below], ['/service/boards/{parentId}/statuses', 'board']);
    assert.equal(named('contact')?.owner, 'company');
    const operations = (await world.get('//_reeve/console/operations')).json as ConsoleOperation[];
    assert.equal(operations.length, world.parts.schema.catalogue.operations.length);
  });

  it('tells who signed in what their role opens, and strangers nothing', async () => {
    await using world = await aWorld({ consoleFolder });
    const { json } = await world.get('//_reeve/console/member', world.headers);
    const own = json as ConsoleMember;
    assert.deepEqual([own.isAdministrator, own.may], [true, null]);
    assert.equal((await fetch(`${world.origin}/_reeve/console/member`)).status, 401);
    const role = await makeRecord(world, '/system/securityroles', { name: 'Reader', roleType: 'Custom' });
    await aMember(world, 'ines', { securityRole: { id: role } });
    const rights = { company: worldCompany, role: 'Reader', function: 'Service Desk/Service Tickets', inquire: 'My' };
    await world.put('//_reeve/roles', rights);
    const made = await world.post('//_reeve/keys', { company: worldCompany, member: 'ines', description: '' });
    const headers = keyHeaders(worldCompany, made.json as { publicKey: string; privateKey: string });
    const { may } = (await world.get('//_reeve/console/member', headers)).json as ConsoleMember;
    assert.deepEqual(may?.['/service/tickets'], ['list', 'count', 'get']);
    assert.deepEqual(may?.['/finance/invoices'], []);
    assert.ok(may?.['/service/priorities']?.includes('list'));
    assert.ok(!may?.['/service/priorities']?.includes('create'));
  });

  it('takes the cookies of a sign-in away', async () => {
    await using world = await aWorld({ consoleFolder });
    const left = await fetch(`${world.origin}/_reeve/console/leave`, { method: 'POST' });
    const cookies = left.headers.getSetCookie();
    assert.deepEqual(
      cookies.map((each) => each.split('=')[0]),
      ['companyName', 'memberHash', 'memberId'],
    );
    for (const cookie of cookies) assert.match(cookie, /Max-Age=0/);
  });
});
