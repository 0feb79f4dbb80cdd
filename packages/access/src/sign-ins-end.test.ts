import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { it } from 'node:test';
import { onEachEngine } from '../../testkit/src/on-each-engine.ts';
import { aWorld, keyHeaders, type Reply, type World } from '../../testkit/src/world.ts';
import { aKey, basic, control } from '../test/access-world.ts';

const probe = '/service/boards?pageSize=1';

onEachEngine('what ends a sign-in', (engine) => {
  it('ends a sign-in with its password, and with the role of its member, and no other', async () => {
    await using world = await aWorld({ engine });
    const ask = async (headers: Record<string, string>) => (await world.get(probe, headers)).status;
    await setPassword(world, 'Admin1', 'Sesame 12345');
    await setPassword(world, 'Tech1', 'Sesame 12345');
    const { headers: key } = await aKey(world, 'Admin1');
    const [own, other] = [await cookieOf(world, 'Admin1'), await cookieOf(world, 'Tech1')];
    for (const headers of [key, own, other]) assert.equal(await ask(headers), 200);
    await setPassword(world, 'Admin1', 'Sesame 54321');
    assert.deepEqual([await ask(own), await ask(other), await ask(key)], [401, 200, 200]);
    const again = await cookieOf(world, 'Admin1', 'Sesame 54321');
    assert.equal(await ask(again), 200);
    const inQuery = await world.get(`${probe}&clientId=${randomUUID()}`, { ...again, clientId: '' });
    assert.equal(inQuery.status, 403, 'a clientId in the query does not count beside cookies');
    const [{ id }] = (await world.get('/system/members?conditions=identifier="Admin1"')).json as [{ id: number }];
    const rename = [{ op: 'replace', path: 'title', value: 'Chief' }];
    assert.equal((await world.patch(`/system/members/${id}`, rename)).status, 200);
    assert.equal(await ask(again), 200);
    const demote = [{ op: 'replace', path: 'securityRole', value: { name: 'Read Only' } }];
    assert.equal((await world.patch(`/system/members/${id}`, demote)).status, 200);
    assert.deepEqual([await ask(again), await ask(other), await ask(key)], [401, 200, 200]);
  });

  it('ends a token with the key that made it, or with the password of the login that did', async () => {
    await using world = await aWorld({ engine });
    const ask = async (headers: Record<string, string>) => (await world.get('/system/myMembers', headers)).status;
    const tokenBy = async (headers: Record<string, string>) => {
      const made = await world.send('POST', '/system/members/Tech1/tokens', { headers });
      assert.equal(made.status, 200, made.text);
      return keyHeaders('acme', made.json as { publicKey: string; privateKey: string });
    };
    const maker = await aKey(world, 'ReeveApi');
    const login = {
      username: 'robot',
      password: 'Correct horse 1',
      memberApiFlag: true,
      canAccessAllRecordsFlag: true,
    };
    const { id } = (await world.post('/system/integratorlogins', login)).json as { id: number };
    const robot = basic('acme+robot:Correct horse 1', { 'x-cw-usertype': 'integrator' });
    const tokens = [await tokenBy(maker.headers), await tokenBy(robot), await tokenBy(world.headers)];
    const statuses = async () => Promise.all(tokens.map(ask));
    assert.deepEqual(await statuses(), [200, 200, 200]);
    await control(world, 'DELETE', `/keys/${maker.publicKey}?company=acme`);
    assert.deepEqual(await statuses(), [401, 200, 200]);
    await world.patch(`/system/integratorlogins/${id}`, [
      { op: 'replace', path: 'password', value: 'Correct horse 2' },
    ]);
    assert.deepEqual(await statuses(), [401, 401, 200]);
    assert.equal((await world.get(probe, robot)).status, 401);
  });

  it('keeps callers recognised when another is changed, or their own member, while guesses are refused', async () => {
    await using world = await aWorld({ engine });
    const { headers } = await aKey(world, 'Admin1');
    assert.equal((await world.get(probe, headers)).status, 200);
    for (let guess = 0; guess < 60; guess += 1) await world.get(probe, basic(`acme+nobody${guess}:wrong`));
    const list = (await world.get('/system/members?fields=id&conditions=identifier in ("Admin1","Tech1")', headers))
      .json;
    for (const { id } of list as { id: number }[]) {
      const patch = JSON.stringify([{ op: 'replace', path: 'title', value: 'Chief' }]);
      const changed = await world.send('PATCH', `/system/members/${id}`, { headers, body: patch });
      assert.equal(changed.status, 200, changed.text);
      assert.equal((await world.get(probe, headers)).status, 200);
    }
    const levels = { company: 'acme', role: 'Technician', function: 'Companies/Contacts', inquire: 'All' };
    assert.equal((await control(world, 'PUT', '/roles', levels)).status, 200);
    assert.equal((await world.get(probe, headers)).status, 200);
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

/** The headers of a member who has signed in. */
async function cookieOf(world: World, user: string, password = 'Sesame 12345'): Promise<Record<string, string>> {
  const cookies = (await logIn(world, user, password)).headers.getSetCookie();
  return { authorization: '', cookie: cookies.map((each) => each.split(';')[0]).join('; ') };
}

function logIn(world: World, user: string, password: string): Promise<Reply> {
  const form = new URLSearchParams({ CompanyName: 'Acme', UserName: user, Password: password });
  return world.send('POST', '//v4_6_release/login/login.aspx?response=json', {
    headers: { authorization: '', 'content-type': 'application/x-www-form-urlencoded' },
    body: form.toString(),
  });
}
