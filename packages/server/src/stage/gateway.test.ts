import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { request as httpRequest } from 'node:http';
import { it } from 'node:test';
import { basic } from '../../../access/test/access-world.ts';
import { makeRecord } from '../../../testkit/src/builders/make-record.ts';
import { onEachEngine } from '../../../testkit/src/on-each-engine.ts';
import { aWorld, type World } from '../../../testkit/src/world.ts';

const keys = 'acme+worldpublickey00:worldprivatekey0';
const probe = '//v4_6_release/apis/3.0/system/info';
const sslRequired = { code: 'Security', message: 'SSL is required.', errors: null };
const cannotRoute = 'Cannot route. Codebase/company is invalid';
const proxied = { manner: 'hosted', 'trusted-proxies': '127.0.0.1' };
const throughTls = { 'x-forwarded-proto': 'https' };

onEachEngine('the gateway', (engine) => {
  it('knows nobody by a key with a NUL, nor a path with one', async () => {
    await using world = await aWorld({ engine });
    for (const keys of ['acme+world\0key:worldprivatekey0', 'ac\0me+a:b', 'acme+worldpublickey00:\0'])
      assert.equal((await world.get(probe, basic(keys))).status, 401, keys);
    assert.equal((await world.get('/system/members/a%00b')).status, 404);
  });

  it('routes both codebases on-premise, and no other', async () => {
    await using world = await aWorld({ engine });
    for (const codebase of ['v4_6_release', 'V4_6_Release', 'v2025_1'])
      assert.equal((await world.get(`//${codebase}/apis/3.0/system/info`)).status, 200, codebase);
    const other = await world.get('//v2019_3/apis/3.0/system/info');
    assert.deepEqual(
      [other.status, other.json],
      [404, { code: 'ConnectWiseApi', message: 'The endpoint does not exist.' }],
    );
  });

  it('answers plain HTTP on-premise in the sandbox, and believes no header of strangers', async () => {
    await using world = await aWorld({ engine });
    const reply = await world.post('/service/tickets', ticket, { 'x-forwarded-proto': 'https' });
    assert.match(reply.headers.get('location') ?? '', /^http:/);
  });

  it('wants HTTPS of everybody where hosted, unless a trusted proxy says that there was', async () => {
    await using world = await aWorld({ engine, flags: proxied });
    const plain = await world.get(probe);
    assert.deepEqual([plain.status, plain.json], [403, sslRequired]);
    for (const headers of [throughTls, { 'x-cw-overridessl': 'True' }])
      assert.equal((await world.get(probe, headers)).status, 200);
    const login = await world.send('POST', '//v4_6_release/login/login.aspx');
    assert.deepEqual([login.status, login.json], [403, sslRequired]);
  });

  it('believes nobody about HTTPS who is no trusted proxy', async () => {
    await using world = await aWorld({ engine, flags: { manner: 'hosted' } });
    for (const headers of [throughTls, { 'x-cw-overridessl': 'True' }])
      assert.deepEqual((await world.get(probe, headers)).json, sslRequired);
  });

  it('wants the prefix api- of hosted host names', async () => {
    await using world = await aWorld({ engine, flags: proxied });
    assert.equal(await statusAt(world, 'na.psa.example'), 403);
    assert.equal(await statusAt(world, 'api-na.psa.example'), 200);
  });

  it('answers in plain text where hosted what it cannot route', async () => {
    await using world = await aWorld({ engine, flags: proxied });
    const cases: readonly [string, Record<string, string>][] = [
      [probe, { authorization: '' }],
      [probe, basic('nobody+worldpublickey00:worldprivatekey0')],
      [probe, { clientId: '' }],
      ['//v2019_3/apis/3.0/system/info', {}],
      ['/apis/3.0/system/info', {}],
      ['/v4_6_release/apis/3.0/system/info', {}],
    ];
    for (const [path, headers] of cases) {
      const reply = await world.get(path, { ...throughTls, ...headers });
      assert.deepEqual([reply.status, reply.text], [400, cannotRoute], JSON.stringify(headers));
      assert.equal(reply.headers.get('content-type'), 'text/plain; charset=utf-8');
    }
    const wrong = await world.get(probe, { ...throughTls, ...basic('acme+worldpublickey00:no') });
    assert.equal(wrong.status, 401);
    const unsplit = await world.get(probe, { ...throughTls, ...basic('worldpublickey00:worldprivatekey0') });
    const message = 'Length cannot be less than zero.\r\nParameter name: length';
    assert.deepEqual([unsplit.status, unsplit.json], [400, { code: 'ConnectWiseApi', message, errors: null }]);
  });

  it('tells the codebase of a company in any case, and null for one that is not there', async () => {
    await using world = await aWorld({ engine });
    const strangers = { authorization: '' };
    const reply = await world.get('//login/companyinfo/ACME', strangers);
    const info = reply.json as Record<string, unknown>;
    assert.deepEqual(Object.keys(info), [
      'CompanyName',
      'Codebase',
      'VersionCode',
      'VersionNumber',
      'CompanyID',
      'IsCloud',
      'SiteUrl',
      'AllowedOrigins',
    ]);
    assert.deepEqual([info['Codebase'], info['VersionCode'], info['IsCloud']], ['v4_6_release/', 'v2025.1', false]);
    assert.equal((await world.get('//v4_6_release/login/companyinfo/nobody', strangers)).text, 'null');
  });

  it('tells the allowed origins of a company, as its list has them now', async () => {
    await using world = await aWorld({ engine });
    const origins = async () =>
      ((await world.get('//login/companyinfo/acme', { authorization: '' })).json as { AllowedOrigins: string[] })
        .AllowedOrigins;
    const made = ['https://app.example', 'https://desk.example'].map((origin) => ({ origin, description: 'Ours' }));
    const seen = [await origins()];
    const ids: number[] = [];
    for (const each of made) ids.push(await makeRecord(world, '/system/allowedorigins', each));
    seen.push(await origins());
    assert.equal((await world.delete(`/system/allowedorigins/${ids[0]}`)).status, 204);
    seen.push(await origins());
    assert.deepEqual(seen, [[], ['https://app.example', 'https://desk.example'], ['https://desk.example']]);
  });

  it('tells the release as codebase where hosted', async () => {
    await using world = await aWorld({ engine, flags: { ...proxied, codebase: 'v2024_3' } });
    const info = (await world.get('//login/companyinfo/acme')).json as Record<string, unknown>;
    assert.deepEqual([info['Codebase'], info['VersionCode'], info['IsCloud']], ['v2024_3/', 'v2024.3', true]);
    assert.equal((await world.get('//v2024_3/apis/3.0/system/info', throughTls)).status, 200);
  });

  it('tells the version to whoever is recognised, in the members and order of the product', async () => {
    await using world = await aWorld({ engine, flags: proxied });
    const info = (await world.get(probe, throughTls)).json as Record<string, unknown>;
    assert.deepEqual(Object.keys(info), [
      'version',
      'isCloud',
      'serverTimeZone',
      'licenseBits',
      'cloudRegion',
      'maxWorkFlowRecordsAllowed',
    ]);
    assert.match(String(info['version']), /^v2025\.1\.\d+$/);
  });

  it('puts the documented and the protecting headers on every answer', async () => {
    await using world = await aWorld({ engine });
    for (const reply of [await world.get(probe), await world.get('/nope'), await world.get(probe, basic('x+y:z'))]) {
      assert.match(reply.headers.get('x-cw-request-id') ?? '', /^[0-9a-f-]{36}$/);
      assert.equal(reply.headers.get('api-current-version'), '2025.1');
      assert.equal(reply.headers.get('cache-control'), 'no-cache');
      assert.equal(reply.headers.get('x-content-type-options'), 'nosniff');
      assert.equal(reply.headers.get('x-frame-options'), 'SAMEORIGIN');
    }
  });
});

const ticket = { summary: 'x', company: { id: 1 } };

/** `fetch` sets the host itself, so that another one needs a plain request. */
function statusAt(world: World, host: string): Promise<number> {
  const headers = { host, ...throughTls, ...basic(keys), clientId: randomUUID() };
  return new Promise((resolve, reject) => {
    const sent = httpRequest(`${world.origin}/v4_6_release/apis/3.0/system/info`, { headers }, (answer) => {
      answer.resume().on('end', () => resolve(answer.statusCode ?? 0));
    });
    sent.on('error', reject).end();
  });
}
