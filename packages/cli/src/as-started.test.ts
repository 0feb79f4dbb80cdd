import assert from 'node:assert/strict';
import { it } from 'node:test';
import { createTransport } from 'nodemailer';
import { aMailServer } from '../../mail/test/mail-server.ts';
import { anS3Server } from '../../server/test/documents/s3-server.ts';
import { aMailbox } from '../../testkit/src/builders/mail.ts';
import { makeRecord } from '../../testkit/src/builders/make-record.ts';
import { aMember } from '../../testkit/src/builders/member.ts';
import { onEachEngine } from '../../testkit/src/on-each-engine.ts';
import { pdfText } from '../../testkit/src/pdf-text.ts';
import { keyHeaders, type World } from '../../testkit/src/world.ts';
import { aPlace } from '../../testkit/src/world-place.ts';
import { worldCompany, worldKeys } from '../../testkit/src/world-tenant.ts';
import { aProcess, program, type ServerProcess } from '../test/a-process.ts';

const headers = keyHeaders(worldCompany, worldKeys);
const mailbox = 'desk@provider.example';

/** A server as the command starts it, which is a bundle of the sources: other tests run the sources themselves. */
async function started(engine: 'sqlite' | 'postgres', flags: Readonly<Record<string, string>>) {
  // With what further tenants are copied from: a sandbox that starts makes that.
  const place = await aPlace(engine, true);
  const args = Object.entries({ ...place.flags, ...flags }).flatMap(([name, value]) => [`--${name}`, value]);
  const server = await aProcess([program, 'serve', ...args]);
  const close = async () => {
    await server[Symbol.asyncDispose]();
    await place[Symbol.asyncDispose]();
  };
  return { ...server, caller: callerOf(server), [Symbol.asyncDispose]: close };
}

/** What builders of records need of a world. */
function callerOf({ url }: ServerProcess): World {
  const ask = async (method: string, path: string, body?: unknown) => {
    const sent = body === undefined ? {} : { body: JSON.stringify(body) };
    const type = body === undefined ? {} : { 'content-type': 'application/json' };
    const answer = await fetch(addressOf(url, path), { method, headers: { ...headers, ...type }, ...sent });
    const text = await answer.text();
    return { status: answer.status, text, json: text === '' ? null : JSON.parse(text) };
  };
  return {
    get: (path: string) => ask('GET', path),
    post: (path: string, body: unknown) => ask('POST', path, body),
  } as unknown as World;
}

function addressOf(url: string, path: string): string {
  return path.startsWith('//') ? `${url}${path.slice(1)}` : `${url}/v4_6_release/apis/3.0${path}`;
}

onEachEngine('the server as it is started', (engine) => {
  it('counts calls, and refuses those beyond the limit', async () => {
    await using server = await started(engine, { 'rate-limit': '3' });
    const statuses = [];
    for (let calls = 0; calls < 5; calls++) statuses.push((await server.caller.get('/system/info')).status);
    assert.deepEqual(statuses, [200, 200, 200, 429, 429]);
  });

  it('serves a company that is no sandbox, behind a proxy', async () => {
    await using server = await started(engine, { mode: 'serve', 'trusted-proxies': '127.0.0.1' });
    const statusOf = async (protocol: string) => {
      const sent = { ...headers, 'x-forwarded-proto': protocol };
      return (await fetch(addressOf(server.url, '/system/info'), { headers: sent })).status;
    };
    assert.deepEqual([await statusOf('https'), await statusOf('http')], [200, 403]);
  });

  it('sends mail, and takes it', async () => {
    await using mail = await aMailServer();
    const flags = { 'smtp-url': mail.url, 'smtp-port': '0', 'smtp-company': worldCompany };
    await using server = await started(engine, flags);
    const owner = { id: await aMember(server.caller, 'ann') };
    const fields = { summary: 'Slow', company: { id: 1 }, owner, automaticEmailResourceFlag: true };
    const ticket = await makeRecord(server.caller, '/service/tickets', { ...fields, processNotifications: false });
    const note = { text: 'It works.', detailDescriptionFlag: true, processNotifications: true };
    await makeRecord(server.caller, `/service/tickets/${ticket}/notes`, note);
    await mail.arrived(1);
    assert.deepEqual(mail.taken[0]?.to, ['ann@provider.example']);

    await aMailbox(server.caller, mailbox);
    const transport = createTransport({ host: '127.0.0.1', port: await server.smtpPort() });
    await transport.sendMail({ from: 'bob@orchard.example', to: mailbox, subject: 'Printer', text: 'It smokes.' });
    transport.close();
    const { json } = await server.caller.get("/service/tickets?conditions=summary='Printer'&fields=summary");
    assert.deepEqual(json, [{ summary: 'Printer' }]);
  });

  it('keeps documents in a bucket, shows pictures small, and prints invoices', async () => {
    await using store = await anS3Server();
    await using server = await started(engine, store.flags);
    const picture = Buffer.from(onePixel, 'base64');
    const form = new FormData();
    form.set('recordType', 'Company');
    form.set('recordId', '1');
    form.set('title', 'Logo');
    form.set('file', new Blob([picture], { type: 'image/png' }), 'logo.png');
    const made = await fetch(addressOf(server.url, '/system/documents'), { method: 'POST', headers, body: form });
    const { id } = (await made.json()) as { id: number };
    const read = await fetch(addressOf(server.url, `/system/documents/${id}/download`), { headers });
    assert.deepEqual(Buffer.from(await read.arrayBuffer()), picture);
    const small = await fetch(addressOf(server.url, `/system/documents/${id}/thumbnail`), { headers });
    assert.deepEqual([small.status, small.headers.get('content-type')], [200, 'image/png']);

    const invoice = await makeRecord(server.caller, '/finance/invoices', { type: 'Standard', company: { id: 1 } });
    const printed = await fetch(addressOf(server.url, `/finance/invoices/${invoice}/pdf`), { headers });
    assert.match(pdfText(Buffer.from(await printed.arrayBuffer())), /Invoice/i);
  });
});

const onePixel = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
