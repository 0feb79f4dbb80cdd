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

onEachEngine('forms', (engine) => {
  it('of very many parts are refused at the first that is too many', async () => {
    await using world = await aWorld({ engine });
    const part = (name: string) => `--a\r\nContent-Disposition: form-data; name=${name}\r\n\r\nx\r\n`;
    const send = (body: string) =>
      world.send('POST', '/system/documents', { headers: { 'content-type': 'multipart/form-data; boundary=a' }, body });
    const many = await send(`${part('x').repeat(100_000)}--a--`);
    assert.equal(many.status, 413);
    assert.match(many.text, /A form may have 50 parts/);
    assert.equal((await send(part('x').repeat(51))).status, 413, 'what is missing behind it is not missed');
    const long = await send(`${part('x'.repeat(1001))}--a--`);
    assert.match(long.text, /names of a form's parts and files may have 1000 characters/);
  });

  it('are taken as clients write them', async () => {
    await using world = await aWorld({ engine });
    // As HttpClient of .NET writes them: names bare, a file's name twice, the boundary in quotes.
    const fields = Object.entries({ recordType: 'Company', recordId: '1', title: 'Plan' }).map(
      ([name, value]) =>
        `--b-1\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Disposition: form-data; name=${name}\r\n\r\n${value}\r\n`,
    );
    const file = `--b-1\r\nContent-Disposition: form-data; name=file; filename=na; filename*=utf-8''na%C3%AFve.txt\r\n\r\na\0b\r\n`;
    const headers = { 'content-type': 'multipart/form-data; boundary="b-1"' };
    const made = await world.send('POST', '/system/documents', {
      headers,
      body: `${fields.join('')}${file}--b-1--\r\n`,
    });
    assert.equal(made.status, 201, made.text);
    const { fileName, size } = made.json as { fileName: string; size: number };
    assert.deepEqual([fileName, size], ['naïve.txt', 3]);
  });
});

onEachEngine('a JSON body', (engine) => {
  it('of too many values is refused in words, long or short', async () => {
    await using world = await aWorld({ engine, flags: { 'body-values': '100' } });
    const many = `[${'1,'.repeat(100)}1]`;
    for (const body of [many, `${many}${' '.repeat(200_000)}`]) {
      const refused = await world.patch('/company/companies/1', body);
      assert.equal(refused.status, 413, refused.text);
      assert.match(refused.text, /may have 100 values/);
    }
    assert.equal(
      (await world.patch('/company/companies/1', [{ op: 'replace', path: 'name', value: 'x' }])).status,
      200,
    );
  });

  it('is read the same way when it is long', async () => {
    await using world = await aWorld({ engine });
    const note = { text: `${'é"\\\n'.repeat(50_000)}`, detailDescriptionFlag: true };
    const ticket = await world.post('/service/tickets', { summary: 'x', company: { id: 1 }, board: { id: 1 } });
    const { id } = ticket.json as { id: number };
    const made = await world.post(`/service/tickets/${id}/notes`, note);
    assert.equal(made.status, 201, made.text.slice(0, 500));
    assert.equal((made.json as { text: string }).text, note.text);
    const broken = await world.post('/company/companies', `{"name":"${'x'.repeat(200_000)}",}`);
    assert.equal(broken.status, 400);
    assert.match(broken.text, /Invalid property identifier character: }\. Path 'name', line 1, position 200011\./);
    const nul = await world.post('/company/companies', `{"name":"${'x'.repeat(200_000)}\\u0000"}`);
    assert.match(nul.text, /may not contain the character NUL/);
  });
});

onEachEngine('24 callers who send half of a large form and wait', (engine) => {
  it('hold no more than the budget together, and nothing when they have left', async () => {
    await using world = await aWorld({ engine, flags: { 'body-memory': '2M' } });
    const answers: string[] = [];
    const sockets = Array.from({ length: 24 }, () => {
      const socket = connect(Number(new URL(world.origin).port), '127.0.0.1').on('error', () => {});
      const length = 60 * mebibyte;
      socket.write(`POST ${api}/system/documents HTTP/1.1\r\nHost: 127.0.0.1\r\n${headersOf(world)}${form}`);
      socket.write(`Content-Length: ${length}\r\n\r\n`);
      socket.write(Buffer.alloc(200_000));
      return socket.once('data', (data) => answers.push(data.toString('latin1').split(' ')[1] ?? ''));
    });
    while (answers.length < 22) await world.get('/system/info');
    assert.deepEqual(new Set(answers), new Set(['503']), 'two have the half that a company may have');
    assert.ok((await metric(world, 'body_bytes_highest')) <= 2 * mebibyte);
    for (const socket of sockets) socket.destroy();
    while ((await metric(world, 'body_bytes_held')) > 0) await world.get('/system/info');
    assert.equal((await world.post('/company/companies', {})).status, 400);
  });
});
