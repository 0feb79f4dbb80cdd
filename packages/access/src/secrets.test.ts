import assert from 'node:assert/strict';
import { it } from 'node:test';
import { toLogLine } from '../../server/src/observe/to-log.ts';
import { onEachEngine } from '../../testkit/src/on-each-engine.ts';
import { aWorld, keyHeaders, type Reply, type World } from '../../testkit/src/world.ts';
import { worldKeys } from '../../testkit/src/world-tenant.ts';
import { aKey, basic, control } from '../test/access-world.ts';

const administratorKey = 'administrator-key-of-this-test';
const memberPassword = 'Member-Pass-7741';
const robotPassword = 'Robot-Pass-9931';

onEachEngine('secrets', (engine) => {
  it('are in no log, no API log, no error and no table, whatever was done with them', async () => {
    await using world = await aWorld({ engine, flags: { 'administrator-key': administratorKey } });
    for (const member of ['ReeveApi', 'Tech1'])
      await control(world, 'POST', '/logs/debug', { company: 'acme', member, minutes: 1440 });
    const { secrets, replies } = await useSecrets(world);
    const said: Record<string, string> = {
      observations: JSON.stringify(world.observed, (_, value) =>
        value instanceof Error ? String(value.stack) : value,
      ),
      'log lines': world.observed.map((each) => `${toLogLine(each, 'json')}${toLogLine(each, 'text')}`).join('\n'),
      'the API log': (await control(world, 'GET', '/logs/download?company=acme&limit=10000')).text,
      'calls of nobody': (await control(world, 'GET', '/logs')).text,
      'answers that were not to show one': replies.map(({ text }) => text).join('\n'),
      'start-up notes': world.server.notes.join('\n'),
      tables: await dump(world),
    };
    assert.ok(said['the API log']?.includes('"requestBody":"{'), 'bodies were recorded');
    for (const [where, text] of Object.entries(said))
      for (const [what, secret] of Object.entries(secrets))
        assert.ok(!text.includes(secret) && !text.includes(encodeURIComponent(secret)), `${what} is in ${where}`);
  });
});

/** Uses every kind of secret, rightly and wrongly; answers them, and the replies that must not show any. */
async function useSecrets(world: World) {
  const key = await aKey(world, 'Tech1');
  const token = (await world.post('/system/members/Tech1/tokens', {})).json as typeof key;
  const replies: Reply[] = [];
  const keep = async (reply: Promise<Reply>) => void replies.push(await reply);
  await keep(world.post('/system/integratorlogins', { username: 'robot', password: robotPassword }));
  await keep(world.post('/system/integratorlogins', { username: 'robot2', password: robotPassword, nonsense: 1 }));
  await world.post('/system/integratorlogins', { username: 'robot3', password: { deep: [robotPassword] } });
  const [admin] = (await world.get('/system/members?conditions=identifier="Admin1"')).json as { id: number }[];
  const operation = { op: 'replace', path: 'password', value: memberPassword };
  await keep(world.patch(`/system/members/${admin?.id}`, [operation]));
  await keep(world.patch(`/system/members/${admin?.id}`, [{ ...operation, value: [memberPassword] }]));
  const { Hash } = (await logIn(world, memberPassword)).json as { Hash: string };
  await keep(logIn(world, `${memberPassword}x`));
  await keep(
    world.get('/system/info', { authorization: '', cookie: `companyName=acme; memberId=Admin1; memberHash=${Hash}` }),
  );
  await keep(world.get('/system/info', keyHeaders('acme', token)));
  await keep(world.get('/system/info', basic(`acme+${key.privateKey}:${key.publicKey}`)));
  await keep(world.get('/system/info', basic(`acme+robot:${robotPassword}`, { 'x-cw-usertype': 'integrator' })));
  await keep(world.get(`/service/boards?password=${memberPassword}&privateKey=${key.privateKey}`, key.headers));
  await keep(
    world.send('POST', '/service/tickets', { headers: key.headers, body: `{"password": "${memberPassword}" oops` }),
  );
  await keep(
    world.send('GET', '//_reeve/keys?company=acme', { headers: { authorization: `Bearer ${administratorKey}` } }),
  );
  await keep(world.send('GET', '//_reeve/keys', { headers: { authorization: `Bearer ${administratorKey}x` } }));
  const secrets = {
    'the key of the world': worldKeys.privateKey,
    'a key that was made': key.privateKey,
    'a token': token.privateKey,
    'a member hash': Hash,
    'a password': memberPassword,
    "an integrator's password": robotPassword,
    'the administrator key': administratorKey,
  };
  return { secrets, replies };
}

function logIn(world: World, password: string): Promise<Reply> {
  const form = new URLSearchParams({ CompanyName: 'acme', UserName: 'Admin1', Password: password });
  return world.send('POST', '//v4_6_release/login/login.aspx', {
    headers: { authorization: '', 'content-type': 'application/x-www-form-urlencoded' },
    body: form.toString(),
  });
}

async function dump({ tenant }: World): Promise<string> {
  const own = ['api_key', 'member_hash', 'password', 'api_log', 'audit', 'custom_value', 'meta'];
  const tables = [...own.map((name) => `reeve_${name}`), 'system_members', 'system_integratorlogins'];
  const rows = await Promise.all(tables.map((table) => tenant.database.reader.all(`select * from "${table}"`)));
  return JSON.stringify(rows);
}
