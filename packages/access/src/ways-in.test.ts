import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { it } from 'node:test';
import { onEachEngine } from '../../testkit/src/on-each-engine.ts';
import { aWorld, keyHeaders, type Reply, type World } from '../../testkit/src/world.ts';
import { aCaller, aKey, basic, control } from '../test/access-world.ts';

const unauthorized = { code: 'Unauthorized', message: 'Incorrect public/private key' };
const forbidden = { code: 'Security', message: 'You do not have security permission to perform this action.' };
const probe = '/system/info';

const refusedUsers: readonly [string, Record<string, string>][] = [
  ['without credentials', { authorization: '' }],
  ['with credentials of another scheme', { authorization: 'Bearer abc' }],
  ['of an unknown company', basic('nobody+worldpublickey00:worldprivatekey0')],
  ['with an unknown public key', basic('acme+unknownkey000000:worldprivatekey0')],
  ['with a wrong private key', basic('acme+worldpublickey00:wrong')],
  ['of an unknown integrator', basic('acme+integrator:wrong', { 'x-cw-usertype': 'integrator' })],
  [
    'with cookies that were never made',
    { authorization: '', cookie: 'companyName=acme; memberId=Admin1; memberHash=x' },
  ],
];

onEachEngine('ways in', (engine) => {
  it('answers 401 to whoever is not recognised', async () => {
    await using world = await aWorld({ engine });
    for (const [who, headers] of refusedUsers) {
      const reply = await world.get(probe, headers);
      assert.equal(reply.status, 401, who);
      assert.deepEqual(reply.json, unauthorized, who);
    }
  });

  it('answers in the words of a program that looked for the parts of a text without any', async () => {
    await using world = await aWorld({ engine });
    const reply = await world.get(probe, basic('acme'));
    assert.equal(reply.status, 400);
    assert.match(reply.text, /Length cannot be less than zero/);
  });

  it('takes the company in any case and the key exactly', async () => {
    await using world = await aWorld({ engine });
    assert.equal((await world.get(probe, basic('ACME+worldpublickey00:worldprivatekey0'))).status, 200);
    assert.equal((await world.get(probe, basic('acme+WORLDPUBLICKEY00:worldprivatekey0'))).status, 401);
  });

  it('takes keys of a member also from programs that call themselves an integrator', async () => {
    await using world = await aWorld({ engine });
    const asIntegrator = (keys: string) => world.get(probe, basic(keys, { 'x-cw-usertype': 'integrator' }));
    assert.equal((await asIntegrator('acme+worldpublickey00:worldprivatekey0')).status, 200);
    assert.equal((await asIntegrator('acme+worldpublickey00:wrong')).status, 401);
  });

  it('wants a GUID as clientId, and one of the list where there is one', async () => {
    const listed = '6f9d2c1e-0d3b-4a53-9f63-0f6b1c2d3e4f';
    await using world = await aWorld({ engine, flags: { 'client-ids': listed } });
    for (const clientId of ['', 'abc', randomUUID()]) {
      const reply = await world.get(probe, { clientId });
      assert.deepEqual([reply.status, reply.json], [403, forbidden], clientId);
    }
    for (const clientId of [listed, listed.toUpperCase(), `{${listed}}`])
      assert.equal((await world.get(probe, { clientId })).status, 200, clientId);
  });

  it('makes keys of any member, and lets them end when their time is over, to the second', async () => {
    await using world = await aWorld({ engine });
    const { headers } = await aKey(world, 'Tech1', 2);
    world.clock.pass(7199);
    assert.equal((await world.get(probe, headers)).status, 200);
    world.clock.pass(1);
    assert.deepEqual((await world.get(probe, headers)).json, unauthorized);
  });

  it('stops a revoked key at once, and shows no secret in the list', async () => {
    await using world = await aWorld({ engine });
    const { headers, publicKey, privateKey } = await aKey(world, 'Admin1');
    assert.equal((await world.get(probe, headers)).status, 200);
    assert.equal((await control(world, 'DELETE', `/keys/${publicKey}?company=acme`)).status, 200);
    assert.equal((await world.get(probe, headers)).status, 401);
    assert.equal((await control(world, 'DELETE', `/keys/${publicKey}?company=acme`)).status, 404);
    const listed = await control(world, 'GET', '/keys?company=acme&member=Admin1');
    assert.ok(listed.text.includes(publicKey) && !listed.text.includes(privateKey), listed.text);
  });

  it('stops a member who is made inactive at once', async () => {
    await using world = await aWorld({ engine });
    const headers = await aCaller(world, 'leaver', 'Admin');
    assert.equal((await world.get(probe, headers)).status, 200);
    const [member] = (await world.get('/system/apiMembers?conditions=identifier="leaver"')).json as { id: number }[];
    const patch = [{ op: 'replace', path: 'inactiveFlag', value: true }];
    assert.equal((await world.patch(`/system/apiMembers/${member?.id}`, patch)).status, 200);
    assert.deepEqual((await world.get(probe, headers)).json, unauthorized);
  });

  it('lets an API member act for another for four hours', async () => {
    await using world = await aWorld({ engine });
    const reply = await world.post('/system/members/Admin1/tokens', { memberIdentifier: 'Admin1' });
    assert.equal(reply.status, 200, reply.text);
    const token = reply.json as { publicKey: string; privateKey: string; expiration: string };
    assert.equal(token.expiration, '2025-03-03T13:00:00Z');
    const headers = { ...keyHeaders('acme', token), 'x-cw-usertype': 'member' };
    const me = (await world.get('/system/myMembers', headers)).json as { identifier: string };
    assert.equal(me.identifier, 'Admin1');
    const refused = await world.send('POST', '/system/members/Tech1/tokens', { headers });
    assert.deepEqual([refused.status, refused.json], [403, forbidden]);
    world.clock.pass(4 * 3600);
    assert.equal((await world.get(probe, headers)).status, 401);
    assert.equal((await world.send('POST', '/system/members/nobody/tokens')).status, 404);
  });

  it('recognises integrator logins by their password, within what they may call', async () => {
    await using world = await aWorld({ engine });
    const login = {
      username: 'robot',
      password: 'Correct horse 1',
      memberApiFlag: true,
      canAccessAllRecordsFlag: true,
    };
    const made = await world.post('/system/integratorlogins', login);
    assert.equal(made.status, 201, made.text);
    assert.ok(!made.text.includes('horse'));
    const headers = basic('acme+robot:Correct horse 1', { 'x-cw-usertype': 'integrator' });
    const token = await world.send('POST', '/system/members/Tech1/tokens', { headers });
    assert.equal(token.status, 200, token.text);
    assert.deepEqual((await world.get('/service/tickets', headers)).json, forbidden);
    const { id } = made.json as { id: number };
    await world.patch(`/system/integratorlogins/${id}`, [{ op: 'replace', path: 'inactiveFlag', value: true }]);
    assert.equal((await world.get(probe, headers)).status, 401);
  });

  it('signs members in by password for eight hours', async () => {
    await using world = await aWorld({ engine });
    await setPassword(world, 'Admin1', 'Sesame 12345');
    assert.deepEqual((await logIn(world, 'Admin1', 'wrong')).json, {
      Success: false,
      Hash: null,
      Message: 'The company, user name or password is wrong.',
    });
    const reply = await logIn(world, 'Admin1', 'Sesame 12345');
    const [member] = (await world.get('/system/members?conditions=identifier="Admin1"')).json as {
      lastLogin?: string;
    }[];
    assert.ok(member?.lastLogin?.startsWith('2025-03-03T'), 'it is remembered');
    const { Success, Hash } = reply.json as { Success: boolean; Hash: string };
    assert.equal(Success, true);
    const cookies = reply.headers.getSetCookie();
    assert.deepEqual(
      cookies.map((cookie) => cookie.split('=')[0]),
      ['companyName', 'memberHash', 'memberId'],
    );
    for (const cookie of cookies) assert.match(cookie, /; Max-Age=28800; HttpOnly; SameSite=Lax$/);
    const cookie = cookies.map((each) => each.split(';')[0]).join('; ');
    assert.equal((await world.get(probe, { authorization: '', cookie })).status, 200);
    assert.equal((await world.get(probe, basic(`acme+Admin1:${Hash}`))).status, 200);
    assert.equal((await world.get(probe, basic(`acme+Tech1:${Hash}`))).status, 401);
    world.clock.pass(8 * 3600);
    assert.equal((await world.get(probe, { authorization: '', cookie })).status, 401);
  });

  it('tells whoever guesses a key to wait, and lets the right key in all the same', async () => {
    await using world = await aWorld({ engine });
    const { publicKey, privateKey } = await aKey(world, 'Tech1');
    const right = basic(`acme+${publicKey}:${privateKey}`);
    const waits: (string | null)[] = [];
    for (let attempt = 0; attempt < 60; attempt += 1)
      waits.push((await world.get(probe, basic(`acme+${publicKey}:wrong`))).headers.get('retry-after'));
    assert.deepEqual([waits[4], waits[5], waits[7], waits[59]], [null, '1', '4', '300']);
    assert.equal((await world.get(probe, right)).status, 200);
    const patch = [{ op: 'replace', path: 'title', value: 'Engineer' }];
    assert.equal((await world.patch('/system/members/1', patch)).status, 200);
    assert.equal((await world.get(probe, right)).status, 200, 'also when everybody is looked up anew');
  });

  it('slows guessing of one password from one address, and holds up nobody else', async () => {
    await using world = await aWorld({ engine });
    await setPassword(world, 'Admin1', 'Sesame 12345');
    await setPassword(world, 'Tech1', 'Sesame 54321');
    for (let attempt = 0; attempt < 6; attempt += 1) await logIn(world, 'Admin1', `wrong ${attempt}`);
    const slowed = await logIn(world, 'ADMIN1', 'Sesame 12345');
    assert.equal((slowed.json as { Success: boolean }).Success, false);
    assert.equal(slowed.headers.get('retry-after'), '1');
    assert.equal(((await logIn(world, 'Tech1', 'Sesame 54321')).json as { Success: boolean }).Success, true);
    assert.equal((await world.get(probe)).status, 200);
    world.clock.pass(1);
    assert.equal(((await logIn(world, 'Admin1', 'Sesame 12345')).json as { Success: boolean }).Success, true);
  });

  it('takes no form of another site, and counts none', async () => {
    await using world = await aWorld({ engine });
    await setPassword(world, 'Admin1', 'Sesame 12345');
    const foreign: [Record<string, string>, number][] = [
      [{ origin: 'https://evil.example' }, 403],
      [{ origin: 'null' }, 403],
      [{ 'sec-fetch-site': 'cross-site' }, 403],
      [{ 'sec-fetch-site': 'same-site' }, 403],
      [{ 'content-type': 'text/plain' }, 415],
      [{ 'content-type': 'multipart/form-data; boundary=a' }, 415],
    ];
    for (const [headers, status] of foreign)
      for (let attempt = 0; attempt < 8; attempt += 1)
        assert.equal((await logIn(world, 'Admin1', 'wrong', headers)).status, status, JSON.stringify(headers));
    const own = await logIn(world, 'Admin1', 'Sesame 12345', { origin: world.origin, 'sec-fetch-site': 'same-origin' });
    assert.equal((own.json as { Success: boolean }).Success, true, own.text);
  });
});

async function setPassword(world: World, identifier: string, password: string): Promise<void> {
  const conditions = encodeURIComponent(`identifier="${identifier}"`);
  const [member] = (await world.get(`/system/members?conditions=${conditions}`)).json as { id: number }[];
  const patched = await world.patch(`/system/members/${member?.id}`, [
    { op: 'replace', path: 'password', value: password },
  ]);
  assert.equal(patched.status, 200, patched.text);
  assert.ok(!patched.text.includes(password));
}

function logIn(world: World, user: string, password: string, more: Record<string, string> = {}): Promise<Reply> {
  const form = new URLSearchParams({ CompanyName: 'Acme', UserName: user, Password: password });
  return world.send('POST', '//v4_6_release/login/login.aspx?response=json', {
    headers: { authorization: '', 'content-type': 'application/x-www-form-urlencoded', ...more },
    body: form.toString(),
  });
}
