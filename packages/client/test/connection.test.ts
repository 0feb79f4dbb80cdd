import assert from 'node:assert/strict';
import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { readSite } from '../src/connection/api-site.ts';
import { fileDeadLetters } from '../src/dead-letter/file-dead-letters.ts';
import { connect, type DeadLetter, memoryDeadLetters, readEnvironment } from '../src/index.ts';
import { toTransportFailure } from '../src/transport/transport.ts';
import { FaultyServer } from './faulty-server.ts';

describe('where a system is', () => {
  const hosted: readonly (readonly [string, string, string])[] = [
    ['na', 'https://api-na.myconnectwise.net', 'https://na.myconnectwise.net'],
    ['EU', 'https://api-eu.myconnectwise.net', 'https://eu.myconnectwise.net'],
    ['staging', 'https://api-staging.connectwisedev.com', 'https://staging.connectwisedev.com'],
    ['na.myconnectwise.net', 'https://api-na.myconnectwise.net', 'https://na.myconnectwise.net'],
    ['api-au.myconnectwise.net', 'https://api-au.myconnectwise.net', 'https://au.myconnectwise.net'],
    ['https://api-na.myconnectwise.net/', 'https://api-na.myconnectwise.net', 'https://na.myconnectwise.net'],
    ['sandbox-na.myconnectwise.net', 'https://sandbox-na.myconnectwise.net', 'https://sandbox-na.myconnectwise.net'],
  ];
  for (const [given, api, login] of hosted)
    it(`${given} is one of the vendor's`, () => assert.deepEqual(readSite(given), { api, login, isHosted: true }));

  it('others are called as they are given, and not in the clear', () => {
    assert.equal(readSite('psa.example.com').api, 'https://psa.example.com');
    assert.equal(readSite('http://localhost:9180').api, 'http://localhost:9180');
    assert.equal(readSite('myconnectwise.net.evil.example').isHosted, false);
    assert.throws(() => readSite('http://psa.example.com'), { name: 'MisuseError' });
    assert.equal(readSite('http://psa.example.com', { mayBePlain: true }).api, 'http://psa.example.com');
    assert.throws(() => readSite(''), /no site/);
  });
});

describe('a connection that cannot be', () => {
  const keys = { companyId: 'acme', publicKey: 'a', privateKey: 'b', clientId: 'c' };

  it('says that a server speaks no TLS, at once, and that nothing was done', async () => {
    await using server = await FaultyServer.open();
    const site = server.origin.replace('http:', 'https:');
    for (const transport of [{}, { fetch: globalThis.fetch }])
      await assert.rejects(connect({ ...keys, ...transport, site }).service.boards.create({ name: 'x' } as never), {
        code: 'CONNECTION',
        attempts: 1,
        isTemporary: false,
        advice: /speaks no TLS: call it by http:/,
      });
  });

  it('says how the certificate of a local authority is trusted, however the system calls it', async () => {
    for (const code of [
      'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
      'DEPTH_ZERO_SELF_SIGNED_CERT',
      'ERR_TLS_CERT_ALTNAME_INVALID',
    ]) {
      const transport = async () => {
        throw toTransportFailure(new TypeError('fetch failed', { cause: Object.assign(new Error('no'), { code }) }));
      };
      await assert.rejects(connect({ ...keys, site: 'https://psa.example', transport }).system.info.get(), {
        code: 'CONNECTION',
        attempts: 1,
        advice: /NODE_EXTRA_CA_CERTS/,
      });
    }
  });
});

describe('what a client is made of', () => {
  it('comes from the environment, and what is missing is named', () => {
    const variables = { CONNECTWISE_COMPANY_ID: 'acme', CONNECTWISE_SITE: 'eu', CONNECTWISE_CLIENT_ID: '' };
    assert.deepEqual(readEnvironment(variables), { companyId: 'acme', site: 'eu' });
    assert.throws(() => connect({ site: 'na' }), {
      code: 'USAGE',
      message: /"companyId" is missing: give it, or set CONNECTWISE_COMPANY_ID/,
    });
  });

  it('is sent as the product wants it', async () => {
    await using server = await FaultyServer.open();
    await server.client().service.tickets.list({ where: (t) => t.summary.is('a&b=c') });
    const [first] = server.seen;
    assert.ok(first);
    const { headers, url } = first;
    assert.equal(headers['authorization'], `Basic ${Buffer.from('acme+public:private').toString('base64')}`);
    assert.equal(headers['clientid'], 'aa000000-0000-4000-8000-000000000000');
    assert.equal(headers['accept'], 'application/vnd.connectwise.com+json; version=2025.1');
    assert.equal(new URL(url, server.origin).searchParams.get('conditions'), 'summary = "a&b=c"');
    const integrator = server.client({ credentials: { integrator: 'login', password: 'pass' }, version: 'newest' });
    await integrator.service.tickets.list();
    assert.equal(
      server.seen[1]?.headers['authorization'],
      `Basic ${Buffer.from('acme+login:pass').toString('base64')}`,
    );
    assert.equal(server.seen[1]?.headers['accept'], 'application/json');
    await server.client({ credentials: { memberId: 'me', memberHash: 'h=1' } }).service.tickets.list();
    assert.equal(
      server.seen[2]?.headers['cookie'],
      'companyName=acme; memberHash=h%3D1; memberId=me; memberContext=web',
    );
  });
});

describe('who watches', () => {
  it('hears of calls by channels, and a hook that fails makes no call fail', async (test) => {
    test.mock.method(console, 'error', () => {});
    await using server = await FaultyServer.open();
    const heard: unknown[] = [];
    const hear = (message: unknown) => heard.push(message);
    subscribe('tracing:reeve.client.call:asyncEnd', hear);
    const broken = () => {
      throw new Error('broken');
    };
    await server
      .client({ hooks: { started: broken, answered: broken } })
      .service.tickets(5)
      .get();
    unsubscribe('tracing:reeve.client.call:asyncEnd', hear);
    assert.equal(heard.length, 1);
    assert.equal((heard[0] as { status: number }).status, 200);
    assert.doesNotMatch(JSON.stringify(heard), /private|Basic/);
  });

  it('is warned of patches that may be answered as success and change nothing', async () => {
    await using server = await FaultyServer.open();
    server.script = [{ status: 200, body: { id: 5, summary: 'Old', closedFlag: false } }];
    const warned: string[] = [];
    const client = server.client({
      hooks: { warned: ({ kind, message }) => warned.push(`${kind}: ${message.split('"')[1]}`) },
    });
    await client.service.tickets(5).patch([
      { op: 'replace', path: '/company/identifier', value: 'x' },
      { op: 'replace', path: 'status/id', value: 5 },
      { op: 'replace', path: 'summary', value: 'New' },
      { op: 'replace', path: 'closedFlag', value: false },
    ]);
    assert.deepEqual(warned, ['patch inside a reference: company/identifier', 'patch without effect: summary']);
  });
});

describe('where dead letters are kept', () => {
  const letter = (id: string): DeadLetter => ({
    id,
    method: 'POST',
    path: '/service/tickets',
    query: '',
    body: '{"summary":"Müller"}',
    version: null,
    failedAt: 1,
    attempts: 3,
    error: {},
    mayHaveHappened: false,
    probe: null,
  });

  it('in a file: in order, for its owner alone, past a line that was cut short', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'reeve-letters-'));
    try {
      const file = join(folder, 'letters.ndjson');
      const store = fileDeadLetters(file);
      assert.deepEqual(await store.list(), []);
      await Promise.all(['a', 'b', 'c'].map((id) => store.add(letter(id))));
      await store.remove('b');
      assert.deepEqual(
        (await fileDeadLetters(file).list()).map(({ id }) => id),
        ['a', 'c'],
      );
      assert.equal(statSync(file).mode & 0o777, 0o600);
      writeFileSync(file, `${JSON.stringify(letter('d'))}\n{"id":"e","met`);
      assert.deepEqual(
        (await store.list()).map(({ id }) => id),
        ['d'],
      );
      await fileDeadLetters(file).add(letter('f'));
      assert.deepEqual(
        (await store.list()).map(({ id }) => id),
        ['d', 'f'],
        'what comes after a line that was cut short is no part of it',
      );
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  it('in memory: the oldest go when there are too many', async () => {
    const store = memoryDeadLetters(2);
    for (const id of ['a', 'b', 'c']) await store.add(letter(id));
    assert.deepEqual(
      (await store.list()).map(({ id }) => id),
      ['b', 'c'],
    );
  });
});
