import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { X509Certificate } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { request } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { connect } from 'node:tls';
import { listen } from '../listener.ts';
import { openLocalAuthority } from './local-authority.ts';
import { loadOwnCertificate } from './own-certificate.ts';

const day = 86_400_000;
const start = Date.parse('2026-01-10T00:00:00Z');
const at = (now: number) => ({ now: () => now });

async function aFolder(t: TestContext): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'reeve-tls-'));
  t.after(() => rm(folder, { recursive: true }));
  return folder;
}

const open = (dataFolder: string, now = start, names: string[] = []) =>
  openLocalAuthority({ dataFolder, names, clock: at(now) });

const hasOpenssl = spawnSync('openssl', ['version']).status === 0;

test('authority and certificate pass the strict verification of openssl', { skip: !hasOpenssl }, async (t) => {
  const folder = await aFolder(t);
  const { caFile } = await open(folder, start, ['na.example.test']);
  const verify = ['verify', '-x509_strict', '-purpose', 'sslserver', '-attime', String(start / 1000)];
  const names = ['-verify_hostname', 'na.example.test', '-CAfile', caFile!];
  const said = execFileSync('openssl', [...verify, ...names, join(folder, 'tls/server.crt')], { encoding: 'utf8' });
  assert.match(said, /OK/);
});

test('the certificate is good for this machine and the extra names, for at most 397 days', async (t) => {
  const { cert } = await open(await aFolder(t), start, ['na.example.test', '10.1.2.3']);
  const leaf = new X509Certificate(cert);
  for (const host of ['localhost', 'na.example.test']) assert.equal(leaf.checkHost(host), host);
  for (const address of ['127.0.0.1', '::1', '10.1.2.3']) assert.equal(leaf.checkIP(address), address);
  assert.ok(Date.parse(leaf.validTo) - Date.parse(leaf.validFrom) <= 397 * day);
  assert.equal(leaf.ca, false);
});

test('keys and folder are for their owner alone', { skip: process.platform === 'win32' }, async (t) => {
  const folder = await aFolder(t);
  await open(folder);
  const modeOf = async (path: string) => (await stat(join(folder, path))).mode & 0o777;
  assert.deepEqual(await Promise.all(['tls', 'tls/ca.key', 'tls/server.key'].map(modeOf)), [0o700, 0o600, 0o600]);
});

test('of several that open it at once one makes it, also where another was killed at it', async (t) => {
  const folder = await aFolder(t);
  await mkdir(join(folder, 'tls'));
  const mark = join(folder, 'tls/making');
  await writeFile(mark, '');
  await utimes(mark, 0, 0);
  const opened = await Promise.all([1, 2, 3, 4].map(() => open(folder)));
  assert.equal(new Set(opened.map(({ cert }) => cert)).size, 1);
  const authority = new X509Certificate(await readFile(join(folder, 'tls/ca.crt')));
  for (const { cert } of opened) assert.ok(new X509Certificate(cert).verify(authority.publicKey));
  assert.deepEqual((await readdir(join(folder, 'tls'))).sort(), ['ca.crt', 'ca.key', 'server.crt', 'server.key']);
});

const later: [string, number, string[], boolean][] = [
  ['the next start keeps the certificate', start + day, [], true],
  ['with 31 days left it is kept', start + 365 * day, [], true],
  ['with fewer than 30 days left it is made anew', start + 368 * day, [], false],
  ['another name makes it anew', start, ['other.test'], false],
  ['a clock set back makes it anew', start - 10 * day, [], false],
];

for (const [what, now, names, kept] of later) {
  test(`${what}, and the authority stays`, async (t) => {
    const folder = await aFolder(t);
    const first = await open(folder);
    const authority = await readFile(first.caFile!, 'utf8');
    const second = await open(folder, now, names);
    assert.equal(second.cert === first.cert, kept);
    assert.equal(second.key === first.key, kept);
    assert.equal(await readFile(second.caFile!, 'utf8'), authority);
    assert.ok(new X509Certificate(second.cert).verify(new X509Certificate(authority).publicKey));
  });
}

test('a name fewer makes the certificate anew', async (t) => {
  const folder = await aFolder(t);
  const first = await open(folder, start, ['old.test']);
  assert.notEqual((await open(folder)).cert, first.cert);
});

test('a spoiled certificate is made anew', async (t) => {
  const folder = await aFolder(t);
  await open(folder);
  await writeFile(join(folder, 'tls/server.crt'), 'spoiled');
  assert.ok(new X509Certificate((await open(folder)).cert));
});

test('a spoiled or halved authority stops the start and is not replaced', async (t) => {
  const folder = await aFolder(t);
  await open(folder);
  await writeFile(join(folder, 'tls/ca.key'), 'spoiled');
  await assert.rejects(open(folder), { name: 'TlsError', message: /ca\.key is not a PEM private key/ });
  await rm(join(folder, 'tls/ca.key'));
  await assert.rejects(open(folder), { name: 'TlsError', message: /ca\.crt is there but .*ca\.key is not/ });
});

test('a client that trusts the authority gets through over TLS 1.2 and newer, one with TLS 1.1 does not', async (t) => {
  const { key, cert, caFile } = await open(await aFolder(t), Date.now());
  const ok = async () => ({ status: 200, headers: {}, body: 'ok' });
  const listener = await listen(ok, { host: '127.0.0.1', port: 0, clock: at(start), tls: { key, cert } });
  t.after(() => listener.close(0));
  const options = { host: 'localhost', family: 4, port: listener.port, ca: await readFile(caFile!), agent: false };
  const status = await new Promise((resolve, reject) => {
    request(options, (response) => resolve(response.resume().statusCode))
      .on('error', reject)
      .end();
  });
  assert.equal(status, 200);
  const old = connect({ ...options, minVersion: 'TLSv1.1', maxVersion: 'TLSv1.1', ciphers: 'DEFAULT@SECLEVEL=0' });
  await assert.rejects(new Promise((resolve, reject) => old.on('secureConnect', resolve).on('error', reject)));
});

test("the user's own certificate is loaded, and what is wrong with it is said with the file's name", async (t) => {
  const folder = await aFolder(t);
  await open(folder);
  const file = (name: string) => join(folder, 'tls', name);
  const load = (cert: string, key: string, now = start) => loadOwnCertificate(file(cert), file(key), at(now));
  assert.equal((await load('server.crt', 'server.key')).caFile, null);
  await assert.rejects(load('none.crt', 'server.key'), {
    name: 'TlsError',
    message: /no TLS certificate at .*none\.crt/,
  });
  await assert.rejects(load('server.crt', 'none.key'), { message: /no TLS key at .*none\.key/ });
  await assert.rejects(load('server.key', 'server.key'), { message: /server\.key is not a PEM certificate/ });
  await assert.rejects(load('server.crt', 'server.crt'), { message: /server\.crt is not a PEM private key/ });
  await assert.rejects(load('server.crt', 'ca.key'), { message: /ca\.key does not belong to .*server\.crt/ });
  await assert.rejects(load('server.crt', 'server.key', start + 400 * day), { message: /expired on/ });
  await assert.rejects(load('server.crt', 'server.key', start - day), { message: /not valid before/ });
});
