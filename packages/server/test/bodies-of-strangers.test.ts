import assert from 'node:assert/strict';
import { connect } from 'node:net';
import { it, test } from 'node:test';
import { aWorld, onEachEngine, type World } from '@reeve/testkit';

const api = '/v4_6_release/apis/3.0';
const mebibyte = 1024 * 1024;
const form = 'Content-Type: multipart/form-data; boundary=a\r\n';

/** What is answered to a head that announces a large body of which a part is sent, and then nothing. */
function answerTo({ origin }: World, line: string, headers: string, length = 60 * mebibyte): Promise<string> {
  const { promise, resolve } = Promise.withResolvers<string>();
  const socket = connect(Number(new URL(origin).port), '127.0.0.1').on('error', () => resolve('reset'));
  socket.write(`${line} HTTP/1.1\r\nHost: 127.0.0.1\r\n${headers}Content-Length: ${length}\r\n\r\n`);
  socket.write(Buffer.alloc(Math.min(length, 200_000) - 1));
  socket.once('data', (data) => {
    resolve(data.toString('latin1').split(' ')[1] ?? '');
    socket.destroy();
  });
  return promise;
}

async function metric(world: World, name: string): Promise<number> {
  const { text } = await world.send('GET', '//_reeve/metrics');
  return Number(new RegExp(`^reeve_${name} (\\d+)$`, 'm').exec(text)?.[1]);
}

function headersOf({ headers }: World): string {
  return Object.entries(headers)
    .map(([name, value]) => `${name}: ${value}\r\n`)
    .join('');
}

onEachEngine('the HTTP door', (engine) => {
  it('bodies of those who are refused by the head are not read', async () => {
    await using world = await aWorld({ engine });
    const known = headersOf(world);
    const cases: [line: string, headers: string, status: string][] = [
      ['POST /x', form, '404'],
      ['POST /%ff', form, '404'],
      ['PUT /login/companyinfo/world', form, '404'],
      ['GET /openapi.json', form, '200'],
      ['POST /_reeve/keys', `Origin: http://elsewhere\r\n`, '413'],
      [`POST ${api}/system/documents`, form, '401'],
      [`POST ${api}/no/such/path`, known + form, '404'],
      [`PATCH ${api}/system/info`, known + form, '405'],
      [`POST ${api}/company/companies`, `${known.replace(/authorization: .*?\r\n/i, '')}${form}`, '401'],
      [`POST ${api}/company/companies`, known + form, '413'],
      ['POST /login/login.aspx', form, '415'],
      ['POST /login/login.aspx', 'Content-Type: application/x-www-form-urlencoded\r\n', '413'],
    ];
    for (const [line, headers, status] of cases) assert.equal(await answerTo(world, line, headers), status, line);
    assert.equal(await metric(world, 'body_bytes_highest'), 0);
  });
});

onEachEngine('the HTTP door', (engine) => {
  it('a form as large as files are is for the operations that take files', async () => {
    await using world = await aWorld({ engine, flags: { 'max-body': '1000', 'max-upload': '100000' } });
    const known = headersOf(world) + form;
    assert.equal(await answerTo(world, `POST ${api}/company/companies`, known, 2000), '413');
    const body = `--a\r\nContent-Disposition: form-data; name="x"\r\n\r\n${'y'.repeat(2000)}\r\n--a--\r\n`;
    const headers = { 'content-type': 'multipart/form-data; boundary=a' };
    const { status } = await world.send('POST', '/system/documents', { headers, body });
    assert.equal(status, 400, 'it is read, and lacks a file');
  });
});

test('a body for which there is no room is refused in words, with a time to come back', async () => {
  await using world = await aWorld({ flags: { 'body-memory': '200K' } });
  const body = JSON.stringify({ name: 'x'.repeat(150_000) });
  const refused = await world.post('/company/companies', body);
  assert.equal(refused.status, 503);
  assert.equal(refused.headers.get('retry-after'), '5');
  assert.match(refused.text, /take all the memory that they may/);
  assert.equal(await metric(world, 'bodies_refused'), 1);
  assert.equal(await metric(world, 'body_bytes_held'), 0);
  const small = await world.post('/company/companies', { name: 'x'.repeat(60_000) });
  assert.equal(small.status, 400);
});
