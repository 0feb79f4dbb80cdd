import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { request as httpRequest } from 'node:http';
import { describe, it } from 'node:test';
import { loadCatalogue } from '@reeve/catalogue';
import { basic } from '../../../access/test/access-world.ts';
import { aWorld, type World } from '../../../testkit/src/world.ts';
import { callbackRoutes } from '../control/callbacks.ts';
import { controlRoutes } from '../control/control-plane.ts';

const administratorKey = 'a-very-long-administrator-key';
const keys = basic('acme+worldpublickey00:worldprivatekey0');
const bearer = { authorization: `Bearer ${administratorKey}` };
const elsewhere = { 'x-forwarded-for': '8.8.8.8' };

/** Every address that takes a key: the API's, the control plane's with both kinds of key, and those beside. */
function doors(): [string, string, Record<string, string>][] {
  const api = loadCatalogue().operations.map(({ method, path }): [string, string, Record<string, string>] => [
    method,
    `//v4_6_release/apis/3.0${path.replaceAll(/\{\w+\}/g, '1')}`,
    keys,
  ]);
  const control = [...Object.keys(controlRoutes), ...Object.keys(callbackRoutes)].flatMap((line) => {
    const [method = '', path = ''] = line.split(' ');
    const address = `//_reeve${path.replace('*', 'x').replace('#', '1')}`;
    return [bearer, keys].map((headers): [string, string, Record<string, string>] => [method, address, headers]);
  });
  return [
    ...api.filter((_, at) => at % 50 === 0),
    ...control,
    ['POST', '//v4_6_release/login/login.aspx', keys],
    ['POST', '//login/login.aspx', keys],
    ['GET', '//v4_6_release/system/callbackkey/index.rails?companyName=acme&id=1', keys],
    ['POST', '//_reeve/health', bearer],
    ['GET', '//nowhere', keys],
  ];
}

/** `fetch` sets the host itself, so that another one needs a plain request. */
function sent(
  world: World,
  method: string,
  path: string,
  headers: Record<string, string>,
): Promise<{ status: number; text: string }> {
  return new Promise((resolve, reject) => {
    const request = httpRequest(`${world.origin}${path}`, { method, headers }, (answer) => {
      let text = '';
      answer.on('data', (chunk) => (text += chunk));
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, text }));
    });
    request.on('error', reject).end();
  });
}

describe('the gate before every door', () => {
  const flags = { mode: 'serve', 'trusted-proxies': '10.0.0.1', 'administrator-key': administratorKey };

  it('takes no key over plain HTTP in serve mode, whichever the door', async () => {
    await using world = await aWorld({ flags });
    const all = doors();
    assert.ok(all.length > 100, `${all.length} doors`);
    for (const [method, path, headers] of all) {
      const reply = await world.send(method, path, { headers: { ...headers, ...elsewhere } });
      assert.deepEqual([reply.status, /SSL is required/.test(reply.text)], [403, true], `${method} ${path}`);
    }
    assert.ok(!world.observed.some(({ kind }) => kind === 'sign-in refused'), 'no credentials were looked at');
  });

  it('keeps open what has no secrets, and everything to programs of this machine', async () => {
    await using world = await aWorld({ flags });
    for (const path of ['//_reeve/health', '//openapi.json', '//login/companyinfo/acme'])
      assert.equal((await world.send('GET', path, { headers: elsewhere })).status, 200, path);
    assert.equal((await world.get('//_reeve/tenants', bearer)).status, 200);
    assert.equal((await world.get('/system/info')).status, 200);
    assert.equal((await world.get('//_reeve/callbacks')).status, 200);
  });

  for (const header of ['via', 'x-real-ip', 'forwarded', 'x-forwarded-host', 'x-forwarded-proto', 'x-forwarded-server'])
    it(`takes a call with ${header} for one that a proxy passed on`, async () => {
      await using world = await aWorld({ flags });
      assert.equal((await world.get('/system/info', { [header]: 'x' })).status, 403);
    });
});

describe('web pages that reach a sandbox by a name that is not its own', () => {
  const info = '/v4_6_release/apis/3.0/system/info';
  const asProgram = { ...keys, clientId: randomUUID() };
  const signs: Record<string, string>[] = [
    { origin: 'http://evil.example:9331' },
    { referer: 'http://evil.example:9331/' },
    { 'sec-fetch-site': 'same-origin' },
    { 'sec-fetch-dest': 'empty' },
  ];

  it('are refused, at every door and before a key is looked at', async () => {
    await using world = await aWorld();
    for (const sign of signs)
      for (const path of [info, '/login/companyinfo/acme', '/v4_6_release/login/login.aspx']) {
        const { status, text } = await sent(world, 'GET', path, { ...asProgram, ...sign, host: 'evil.example:9331' });
        assert.equal(status, 403, `${path} ${JSON.stringify(sign)}`);
        assert.match(text, /as 'evil\.example:9331'; --allowed-hosts/);
      }
  });

  it('are let in by names that were given, and by addresses', async () => {
    await using world = await aWorld({ flags: { 'allowed-hosts': 'Reeve.test', 'public-url': 'https://psa.test' } });
    for (const host of ['reeve.test:80', 'REEVE.TEST', 'psa.test', 'localhost:9180', '192.168.1.5:9180', '[::1]:9180'])
      for (const sign of signs)
        assert.equal((await sent(world, 'GET', info, { ...asProgram, ...sign, host })).status, 200, host);
  });

  it("are no programs: those go by any name, Node's own fetch among them", async () => {
    await using world = await aWorld();
    for (const host of ['reeve:8080', 'evil.example', 'ci-runner.internal:9180'])
      assert.equal(
        (await sent(world, 'GET', info, { ...asProgram, 'sec-fetch-mode': 'cors', host })).status,
        200,
        host,
      );
  });
});
