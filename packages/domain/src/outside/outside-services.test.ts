import assert from 'node:assert/strict';
import { generateKeyPairSync } from 'node:crypto';
import http from 'node:http';
import { type AddressInfo, createServer, type Server } from 'node:net';
import { it } from 'node:test';
import { anOffice365Setup, changed, inOlderVersion, makeRecord } from '../../../testkit/src/index.ts';
import { onEachEngine } from '../../../testkit/src/on-each-engine.ts';
import { aWorld } from '../../../testkit/src/world.ts';

type Asked = { readonly line: string; readonly authorization: string; readonly body: string };
type Told = readonly [status: number, body: object];

/** A server that plays services: `answers` by method and path. It keeps what it was asked. */
async function aService(answers: Readonly<Record<string, Told>>) {
  const asked: Asked[] = [];
  const server = http.createServer(async (request, response) => {
    const body = Buffer.concat(await request.toArray()).toString('utf8');
    const line = `${request.method} ${request.url}`;
    asked.push({ line, authorization: request.headers.authorization ?? '', body });
    const [status, told] = answers[line] ?? answers[line.split('?')[0] ?? ''] ?? [404, {}];
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(told));
  });
  return { asked, ...(await listening(server)) };
}

async function listening(server: Server) {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const close = () => new Promise<void>((resolve) => server.close(() => resolve()));
  return { port, url: `http://127.0.0.1:${port}`, [Symbol.asyncDispose]: close };
}

const mailFolders = { inboxFolder: 'Inbox', processedFolder: 'Done', failedFolder: 'Failed' };

onEachEngine('services outside', (engine) => {
  it('are named by the first setting that is missing, and not asked where none is stored', async () => {
    await using world = await aWorld({ engine });
    assert.deepEqual((await world.post('/system/ldapConfigurations/testLink', {})).json, {
      success: false,
      message: 'server is not set.',
    });
    const setup = { name: 'Mail', username: 'desk@example.com', ...mailFolders };
    const google = await makeRecord(world, '/system/googleemailsetup', setup);
    const tested = () => world.post(`/system/googleemailsetup/${google}/testConnection`, '');
    assert.deepEqual((await tested()).json, { success: false, message: 'clientId is not set.' });
    await changed(world, `/system/googleemailsetup/${google}`, { clientId: 'robot' });
    assert.deepEqual((await tested()).json, { success: false, message: 'privateKey is not set.' });
    const microsoft = await anOffice365Setup(world);
    const users = await world.get(`/system/office365/emailSetups/${microsoft}/getEmails`);
    assert.deepEqual([users.status, /clientSecret is not set/.test(users.text)], [400, true]);
    assert.equal((await world.get('/system/authAnvils/testConnection')).status, 404);
    assert.equal((await world.get('/system/office365/emailSetups/77/getEmails')).status, 404);
  });

  it('are reached at the addresses of pages, with the account that is stored', async () => {
    await using world = await aWorld({ engine });
    await using service = await aService({ 'GET /quotes': [200, {}], 'GET /reports': [401, {}] });
    await makeRecord(world, '/system/quoteLinkSetup', { link: `${service.url}/quotes`, allLocationsFlag: true });
    assert.deepEqual((await world.get('/system/quoteLinkSetup/testConnection')).json, { success: true, message: '' });
    const [reporting] = (await world.get('/system/mycompany/reportingServices')).json as { id: number }[];
    assert.ok(reporting !== undefined);
    const path = `/system/mycompany/reportingServices/${reporting.id}`;
    await changed(world, path, {
      reportingUrl: `${service.url}/reports`,
      reportingUserName: 'reader',
      reportingDomain: 'OURS',
      reportingPassword: 'open sesame',
    });
    const refused = (await world.post(`${path}/testConnection`, '')).json;
    assert.deepEqual(refused, { success: false, message: 'The reporting server was not reached: it answered 401.' });
    const sent = Buffer.from(service.asked.at(-1)?.authorization.replace('Basic ', '') ?? '', 'base64').toString();
    assert.equal(sent, 'OURS\\reader:open sesame');
    assert.ok(!(await world.get(path)).text.includes('sesame'));
  });

  it('give tokens for mail of Microsoft 365, by which it is authorised, tried and listed', async () => {
    const answers: Record<string, Told> = { 'POST /ours/oauth2/v2.0/token': [200, { access_token: 'T' }] };
    const service = await aService(answers);
    const flags = { 'microsoft-login-url': service.url, 'microsoft-graph-url': service.url };
    await using world = await aWorld({ engine, flags });
    const id = await anOffice365Setup(world, { clientSecret: 'hush' });
    const path = `/system/office365/emailSetups/${id}`;
    const authorised = async () => ((await world.get(path)).json as { authorizedFlag: boolean }).authorizedFlag;
    assert.deepEqual((await world.post(`${path}/authorize`, '')).json, { success: true, message: '' });
    assert.equal(await authorised(), true);
    assert.match(service.asked[0]?.body ?? '', /client_id=app&client_secret=hush/);
    answers['GET /v1.0/users/desk%40example.com/mailFolders'] = [200, { value: [{ displayName: 'Inbox' }] }];
    const tested = (await world.post(`${path}/testConnection`, '')).json as { message: string };
    assert.match(tested.message, /no folder that processedFolder names/);
    const ann = { id: 'a', displayName: 'Ann', userPrincipalName: 'ann@example.com', mail: 'x' };
    answers['GET /v1.0/users'] = [200, { value: [ann], '@odata.nextLink': 'http://127.0.0.1:1/elsewhere' }];
    const listed = await inOlderVersion(world).get(`${path}/getEmails?conditions=displayName="Ann"`);
    assert.deepEqual(listed.json, [{ id: 'a', displayName: 'Ann', userPrincipalName: 'ann@example.com' }]);
    answers['POST /ours/oauth2/v2.0/token'] = [401, { error: 'invalid_client' }];
    assert.match((await world.post(`${path}/authorize`, '')).text, /it answered 401 \(invalid_client\)/);
    assert.equal(await authorised(), false);
    assert.equal((await world.get(`${path}/getEmails`)).status, 502);
    await service[Symbol.asyncDispose]();
  });

  it('give a token for mail of Google by the key that is kept', async () => {
    await using service = await aService({ 'POST /token': [200, { access_token: 'T' }] });
    await using world = await aWorld({ engine, flags: { 'google-token-url': `${service.url}/token` } });
    const setup = { name: 'Mail', username: 'desk@example.com', clientId: 'robot', ...mailFolders };
    const id = await makeRecord(world, '/system/googleemailsetup', { ...setup, privateKey: 'none' });
    const tested = async () => (await world.post(`/system/googleemailsetup/${id}/testConnection`, '')).json;
    assert.match(JSON.stringify(await tested()), /privateKey is no private key/);
    const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    const pem = String(privateKey.export({ type: 'pkcs8', format: 'pem' }));
    await changed(world, `/system/googleemailsetup/${id}`, { privateKey: pem });
    assert.deepEqual(await tested(), { success: true, message: '' });
    const claims = new URLSearchParams(service.asked[0]?.body).get('assertion')?.split('.')[1] ?? '';
    assert.match(Buffer.from(claims, 'base64url').toString(), /"iss":"robot","sub":"desk@example.com"/);
  });

  it('answer LDAP, or are told from what does not', async () => {
    await using ldap = await listening(
      createServer((socket) =>
        socket.once('data', () => socket.end(Buffer.from('300c02010165070a010004000400', 'hex'))),
      ),
    );
    await using other = await aService({});
    await using world = await aWorld({ engine });
    const tested = async (server: string) => (await world.post('/system/ldapConfigurations/testLink', { server })).json;
    assert.deepEqual(await tested(`127.0.0.1:${ldap.port}`), { success: true, message: '' });
    assert.match(JSON.stringify(await tested(`ldap://127.0.0.1:${other.port}`)), /does not speak LDAP/);
    assert.match(JSON.stringify(await tested('127.0.0.1:1')), /connection failed \(ECONNREFUSED\)/);
    assert.match(JSON.stringify(await tested('ldaps://127.0.0.1:1')), /connection failed \(ECONNREFUSED\)/);
  });

  it('take members over by SCIM, which makes them users of the directory here', async () => {
    const answers: Record<string, Told> = {
      'GET /scim/ServiceProviderConfig': [200, {}],
      'POST /scim/Users': [409, {}],
      'GET /scim/Users': [200, { Resources: [{ id: 'u-1' }] }],
    };
    await using service = await aService(answers);
    await using world = await aWorld({ engine });
    const configuration = { name: 'Directory', ssoType: 'SAML', locationIds: [1] };
    const id = await makeRecord(world, '/system/ssoConfigurations', configuration);
    const path = `/system/ssoConfigurations/${id}`;
    const sent = { ...configuration, stsUserAdminUrl: `${service.url}/scim/`, token: 'key' };
    assert.equal((await world.post(`${path}/submitmembers`, sent)).status, 400);
    const registered = await world.post(`${path}/registertoken`, sent);
    assert.equal(registered.status, 201, registered.text);
    assert.equal(service.asked[0]?.authorization, 'Bearer key');
    const people = (await world.get('/system/members?conditions=licenseClass!="A" and inactiveFlag=false')).json;
    const submitted = await world.post(`${path}/submitmembers`, sent);
    assert.equal(submitted.status, 201, submitted.text);
    const count = (submitted.json as { submittedMemberCount: number }).submittedMemberCount;
    assert.equal(count, (people as unknown[]).length);
    const [user] = (await world.get('/system/ssoUsers')).json as { ssoUserId: string; linkedFlag: boolean }[];
    assert.deepEqual([user?.ssoUserId, user?.linkedFlag], ['u-1', true]);
    answers['POST /scim/Users'] = [503, {}];
    const member = await world.post('/system/members/1/submit', { token: 'other' });
    assert.match(member.text, /The sign-in directory was not reached: it answered 503/);
    assert.equal(service.asked.at(-1)?.authorization, 'Bearer other');
  });

  it('are kept to public addresses where callbacks are', async () => {
    await using service = await aService({ 'GET /': [200, {}] });
    await using world = await aWorld({ engine, flags: { 'callback-targets': 'public' } });
    await makeRecord(world, '/system/quoteLinkSetup', { link: service.url, allLocationsFlag: true });
    assert.match((await world.get('/system/quoteLinkSetup/testConnection')).text, /not allowed as a target/);
    const ldap = await world.post('/system/ldapConfigurations/testLink', { server: `127.0.0.1:${service.port}` });
    assert.match(ldap.text, /not allowed as a target/);
    assert.deepEqual(service.asked, []);
  });

  it('tell nobody whether an address is known when no mail can be sent', async () => {
    await using world = await aWorld({ engine, flags: { mode: 'serve', 'trusted-proxies': '127.0.0.1' } });
    const secure = { 'x-forwarded-proto': 'https' };
    const reply = await world.post('/company/contacts/requestPassword', { email: 'nobody@example.com' }, secure);
    assert.equal(reply.status, 400);
    assert.match(reply.text, /outgoing mail is not set up/);
  });

  it('refuse to link a member to a sign-in user that is not known', async () => {
    await using world = await aWorld({ engine });
    assert.equal((await world.post('/system/members/1/linkSsoUser', { ssoUserId: 'abc' })).status, 404);
    assert.equal((await world.post('/system/members/1/unlinkSsoUser', '')).status, 400);
    assert.equal((await world.post('/system/members/abc/deactivateIamMember', '')).status, 404);
  });
});
