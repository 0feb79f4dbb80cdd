import assert from 'node:assert/strict';
import { readFile, stat } from 'node:fs/promises';
import { request as httpRequest } from 'node:http';
import { dirname } from 'node:path';
import { it } from 'node:test';
import { control } from '../../../access/test/access-world.ts';
import { readSettings } from '../../../settings/src/read-settings.ts';
import { anAgreement } from '../../../testkit/src/builders/agreement.ts';
import { shown } from '../../../testkit/src/builders/shown.ts';
import { onEachEngine } from '../../../testkit/src/on-each-engine.ts';
import { aWorld, keyHeaders, type World } from '../../../testkit/src/world.ts';
import { controlTokenOf } from '../compose/control-token.ts';

const administratorKey = 'a-very-long-administrator-key';
const serving = { mode: 'serve', 'trusted-proxies': '10.0.0.1', 'administrator-key': administratorKey };

onEachEngine('the control plane', (engine) => {
  it('is open to programs of this machine in the sandbox, not to web pages and what a proxy passes on', async () => {
    await using world = await aWorld({ engine });
    const own: Record<string, string>[] = [
      {},
      { origin: world.origin, 'sec-fetch-site': 'same-origin' },
      { 'sec-fetch-site': 'none' },
    ];
    for (const headers of own) assert.equal(await statusAt(world, headers), 200, JSON.stringify(headers));
    const strangers: Record<string, string>[] = [
      { origin: 'https://evil.example' },
      { origin: 'http://127.0.0.1:3000' },
      { origin: 'null' },
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site' },
      { 'x-forwarded-for': '203.0.113.9' },
      { 'x-forwarded-host': 'localhost' },
      { forwarded: 'for=203.0.113.9' },
      { via: '1.1 proxy' },
      { 'x-real-ip': '203.0.113.9' },
      { host: 'rebound.example', origin: 'http://rebound.example' },
      { host: 'rebound.example' },
      { host: 'reeve:8080' },
      { authorization: 'Bearer wrong' },
    ];
    for (const headers of strangers) assert.equal(await statusAt(world, headers), 401, JSON.stringify(headers));
  });

  it('does nothing where it is sent what it does not take, and says what it takes', async () => {
    await using world = await aWorld({ engine });
    const refused = async (method: string, path: string, body: object | null, told: RegExp) => {
      const sent = body === null ? {} : { body: JSON.stringify(body) };
      const answer = await world.send(method, `//_reeve${path}`, sent);
      assert.equal(answer.status, 400, answer.text);
      assert.match(answer.text, told);
    };
    await refused(
      'POST',
      '/tenants/acme/fork',
      { name: 'other' },
      /no name here: POST \/tenants\/\*\/fork takes company/,
    );
    await refused('POST', '/tenants/acme/reset', { snapshot: 'monday' }, /takes nothing/);
    await refused('DELETE', '/recorder?compnay=acme', null, /no compnay here/);
    await refused('DELETE', '/faults?compani=acme', null, /takes company/);
    await refused('POST', '/clock', { company: 'acme', passed: 60 }, /takes company, set, pass, run/);
    await refused('POST', '/recorder', { company: 'acme', record: 'false' }, /record must be true or false/);
    await refused('GET', '/callbacks/deliveries?company=acme&limit=many', null, /limit must be a whole number/);
    await refused('POST', '/mail/inbound?company=acme&too=a@b.example', null, /takes company, to/);
    await refused('POST', '/tenants/other/import?overwrite=true', null, /no overwrite here/);
    await refused('POST', '/capsules?company=acme', null, /takes nothing/);
    await refused('GET', '/mail?company=acme&too=a@b.example', null, /no too here/);
    assert.deepEqual((await world.get('//_reeve/tenants')).json, ['acme']);
    assert.deepEqual((await world.get('//_reeve/recorder')).json, { companies: [], calls: 0, bytes: 0, dropped: 0 });
  });

  it('is open to whoever brings the token of the sandbox, by any name, and keeps it for the next start', async () => {
    await using world = await aWorld({ engine });
    const { file, token } = tokenOf(world);
    assert.equal((await readFile(file, 'utf8')).trim(), token);
    assert.equal((await stat(file)).mode & 0o777, 0o600);
    const bearer = { authorization: `Bearer ${token}` };
    const foreign: Record<string, string>[] = [
      { host: 'reeve:8080' },
      { origin: 'https://ci.example' },
      { via: '1.1 proxy' },
    ];
    for (const headers of foreign)
      assert.equal(await statusAt(world, { ...headers, ...bearer }), 200, JSON.stringify(headers));
    const settings = readSettings({ flags: { data: dirname(file) }, environment: {} }).settings;
    assert.equal((await controlTokenOf(settings))?.value, token);
  });

  it('tells whoever guesses the token to wait, and lets the right one in all the same', async () => {
    await using world = await aWorld({ engine, flags: serving });
    const ask = (key: string) => world.get('//_reeve/tenants', { authorization: `Bearer ${key}` });
    const statuses: number[] = [];
    for (let guess = 0; guess < 300; guess += 1) statuses.push((await ask(`${administratorKey}${guess}`)).status);
    assert.deepEqual([statuses[4], statuses[5], statuses[299]], [401, 429, 429]);
    assert.equal((await ask('wrong')).headers.get('retry-after'), '300');
    assert.equal((await ask(administratorKey)).status, 200);
  });

  it('wants the administrator key when it serves, and answers its health to everybody', async () => {
    await using world = await aWorld({ engine, flags: serving });
    const ask = (path: string, authorization: string) =>
      world.send('GET', `//_reeve${path}`, { headers: { authorization } });
    for (const authorization of ['', 'Bearer wrong', `Basic ${administratorKey}`])
      assert.equal((await ask('/tenants', authorization)).status, 401);
    assert.equal((await ask('/tenants', `Bearer ${administratorKey}`)).status, 200);
    assert.deepEqual((await ask('/health', '')).json, { status: 'ready' });
    const bearer = { authorization: `Bearer ${administratorKey}` };
    const copies = ['reset', 'fork', 'snapshots', 'restore', 'seed'].map((verb) => `/tenants/acme/${verb}`);
    for (const path of ['/clock', '/faults', '/recorder', '/recorder/role', '/capsules', ...copies]) {
      const body = path === '/recorder/role' ? '{"company":"acme"}' : '{}';
      assert.equal((await world.send('POST', `//_reeve${path}`, { headers: bearer, body })).status, 403, path);
    }
  });

  it('lets no call fail on purpose when it serves, whatever the call asks for', async () => {
    await using world = await aWorld({ engine, flags: { ...serving, 'trusted-proxies': '127.0.0.1' } });
    const headers = { 'x-forwarded-proto': 'https', 'x-reeve-fault': 'status=502' };
    const answer = await world.get('/system/info', headers);
    assert.deepEqual([answer.status, answer.headers.get('x-reeve-fault')], [200, null]);
    const refused = await world.get('/service/boards/99999', headers);
    assert.deepEqual([refused.status, refused.headers.get('x-reeve-explain')], [404, null]);
  });

  it('makes, lists, resets and deletes tenants', async () => {
    await using world = await aWorld({ engine, furtherTenants: true });
    const made = await control(world, 'POST', '/tenants', { company: 'Second' });
    assert.equal(made.status, 201, made.text);
    const keys = made.json as { company: string; publicKey: string; privateKey: string };
    assert.equal(keys.company, 'second');
    const headers = keyHeaders('second', keys);
    await world.post('/company/contacts', { firstName: 'Ann' }, headers);
    assert.deepEqual((await control(world, 'GET', '/tenants')).json, ['acme', 'second']);
    assert.equal((await control(world, 'POST', '/tenants', { company: 'second' })).status, 409);
    assert.equal((await control(world, 'POST', '/tenants', { company: '../x' })).status, 400);
    const reset = await control(world, 'POST', '/tenants/second/reset');
    assert.equal(reset.status, 200, reset.text);
    assert.equal((await world.get('/company/contacts/count', headers)).status, 401);
    const fresh = keyHeaders('second', reset.json as { publicKey: string; privateKey: string });
    const contacts = (await world.get('/company/contacts?conditions=firstName="Ann"', fresh)).json;
    assert.deepEqual(contacts, []);
    assert.equal((await control(world, 'DELETE', '/tenants/second')).status, 200);
    assert.equal((await control(world, 'DELETE', '/tenants/second')).status, 404);
    assert.equal((await world.get('/system/info', fresh)).status, 401);
  });

  it('moves the clock of the sandbox, which the API follows', async () => {
    await using world = await aWorld({ engine });
    assert.deepEqual((await control(world, 'POST', '/clock', { set: '2026-01-01T00:00:00Z' })).json, {
      now: '2026-01-01T00:00:00.000Z',
      movable: true,
    });
    await control(world, 'POST', '/clock', { pass: 90 });
    const ticket = await world.post('/service/tickets', { summary: 'x', company: { id: 1 } });
    assert.match(ticket.text, /"dateEntered":"2026-01-01T00:01:30Z"/);
    for (const body of [{ set: 'soon' }, { pass: 'x' }, [1]])
      assert.equal((await control(world, 'POST', '/clock', body)).status, 400);
  });

  it('has agreements invoiced by themselves before it answers that the clock was moved', async () => {
    await using world = await aWorld({ engine });
    const billing = { billAmount: 100, billingCycle: { name: 'Monthly' }, invoicingCycle: 'CalendarYear' };
    const id = await anAgreement(world, { ...billing, autoInvoiceFlag: true });
    const dates = async () =>
      (await shown<{ date: string }[]>(world, `/finance/invoices?conditions=agreement/id=${id}&orderBy=id`)).map(
        ({ date }) => date.slice(0, 7),
      );
    await control(world, 'POST', '/clock', { set: '2025-04-15T15:00:00Z' });
    assert.deepEqual(await dates(), ['2025-04', '2025-04']);
    await control(world, 'POST', '/clock', { company: 'acme', set: '2025-05-15T15:00:00Z' });
    assert.deepEqual(await dates(), ['2025-04', '2025-04', '2025-05']);
  });

  it('shows metrics in the form of Prometheus, with durations that are real', async () => {
    await using world = await aWorld({ engine });
    await world.get('/service/boards');
    const { text, headers } = await control(world, 'GET', '/metrics');
    assert.match(headers.get('content-type') ?? '', /^text\/plain; version=0\.0\.4/);
    assert.match(text, /reeve_calls_total\{status="2xx",operation="list"\} 1\n/);
    const sum = Number(/reeve_call_duration_seconds_sum (\S+)/.exec(text)?.[1]);
    assert.ok(sum > 0, text);
  });

  it('has nothing at other addresses', async () => {
    await using world = await aWorld({ engine });
    for (const path of ['', '/nope', '/keys/a/b', '/tenants/acme/reset/now'])
      assert.equal((await control(world, 'GET', path)).status, 404, path);
  });
});

/** `fetch` sets the host itself, so that another one needs a plain request. */
function statusAt(world: World, headers: Record<string, string>): Promise<number> {
  return new Promise((resolve, reject) => {
    const sent = httpRequest(`${world.origin}/_reeve/tenants`, { headers }, (answer) => {
      answer.resume().on('end', () => resolve(answer.statusCode ?? 0));
    });
    sent.on('error', reject).end();
  });
}

/** The token as the start-up lines tell it. */
function tokenOf({ server }: World): { token: string; file: string } {
  const [, token = '', file = ''] = /the token (\S+), kept in (\S+)\.$/m.exec(server.notes.join('\n')) ?? [];
  return { token, file };
}
