import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { TenantAdministration as Tenants } from '../../server/src/administration/open-tenants.ts';
import type { RunningServer } from '../../server/src/compose/serve.ts';
import { aTerminal } from '../test/a-terminal.ts';
import type { Context } from './command-line/context.ts';
import type { ServerModule } from './command-line/server-module.ts';
import { commands } from './commands.ts';
import { main } from './main.ts';

interface World {
  readonly context: Context;
  readonly said: { out: string; err: string };
  readonly done: string[];
  /** Asks to stop, as a signal does. */
  readonly stop: () => void;
}

const credentials = { company: 'demo', publicKey: 'pub', privateKey: 'priv', clientId: 'cid' };

const madeKey = {
  ...{ publicKey: 'pub', privateKey: 'priv', member: 'Admin1', description: '' },
  ...{ createdAt: '2025-03-03T09:00:00Z', expiresAt: null, revokedAt: null },
};

function aWorld(
  environment: Record<string, string> = {},
  running: Partial<RunningServer> = {},
  columns: number | null = null,
): World {
  const done: string[] = [];
  const close = async () => void done.push('closed');
  const tenants: Tenants = {
    list: async () => [{ identifier: 'acme', companyName: 'Acme Ltd' }],
    create: async (identifier) => ({ ...credentials, company: identifier }),
    delete: async (identifier) => void done.push(`deleted ${identifier}`),
    close,
  };
  const server: ServerModule = {
    startServer: async ({ port, requestLog }) => {
      done.push(`started on ${port}, log in ${requestLog}`);
      return { urls: [`http://127.0.0.1:${port}`], smtpPort: null, notes: ['A note.'], close, ...running };
    },
    openTenants: async ({ data }) => {
      done.push(`opened ${data}`);
      return tenants;
    },
    seedVolume: async (_settings, { company, tickets, onProgress }) => {
      done.push(`seeded ${company}`);
      onProgress(tickets, tickets);
    },
    openKeys: async ({ data }) => {
      done.push(`opened ${data}`);
      return { create: async () => madeKey, list: async () => [madeKey], revoke: async () => {}, close };
    },
    prepareDemo: async ({ now, seed }, into) => void done.push(`made ${now} ${seed} ${into}`),
    serverOf: () => null,
    diffVersions: () => ({ added: ['A.b'], removed: [], changed: [] }),
  };
  const terminal = aTerminal({
    columns,
    environment,
    exit: (code) => void done.push(`exit ${code}`),
    load: async (name) => server[name],
  });
  return { ...terminal, done };
}

const misunderstood: [string, RegExp][] = [
  ['srve', /There is no command "srve"\. Did you mean "serve"\?/],
  ['tenat list', /Did you mean "tenant"\?/],
  ['tenant lst', /There is no command "tenant lst"\. Did you mean "tenant list"\?/],
  ['quetzalcoatl', /There is no command "quetzalcoatl"\.\n/],
  ['serve --prot 1', /There is no flag --prot\. Did you mean --port\?/],
  ['serve -x', /There is no flag -x\./],
  ['serve --port', /--port needs a value: --port PORT\./],
  ['serve --data --demo', /--data needs a value: --data FOLDER\./],
  ['serve --port 1x', /--port must be a whole number from 0 to 65535, not "1x"\./],
  ['seed', /Name a seed file, or say how many by --tickets/],
  ['seed --tickets 5 --url http://127.0.0.1:1', /--url is for seed files/],
  ['serve extra', /Nothing is known of "extra"\.\nUsage: reeve serve \[flags\]\. reeve serve --help tells more/],
  ['export service/tickets --file x', /no flag --file\..*\nUsage: reeve export PATH \[flags\]\./],
  ['tenant create', /COMPANY is missing: The login company/],
  ['tenant list --port 1', /There is no flag --port\./],
  ['tenant delete acme', /deletes acme for good\. Add --yes/],
  ['config --mode serve', /--mode serve needs TLS/],
];

for (const [line, message] of misunderstood) {
  test(`"reeve ${line}" ends with 2, says why, and does nothing`, async () => {
    const { context, said, done } = aWorld();
    assert.equal(await main(line.split(' '), context), 2);
    assert.match(said.err, message);
    assert.equal(said.out, '');
    assert.deepEqual(done, []);
  });
}

for (const [asked, same] of [
  ['help', '--help'],
  ['help get', 'get --help'],
  ['help tenant', 'tenant'],
  ['help tenant list', 'tenant list --help'],
] as const)
  test(`"reeve ${asked}" says what "reeve ${same}" says`, async () => {
    const [one, other] = [aWorld(), aWorld()];
    assert.deepEqual([await main(asked.split(' '), one.context), await main(same.split(' '), other.context)], [0, 0]);
    assert.deepEqual(one.said, other.said);
  });

const understood: [string, string, Record<string, string>, object][] = [
  ['serve', '--port=81 --demo', {}, { port: 81, demo: true, mode: 'sandbox' }],
  ['serve', '--no-demo', { REEVE_DEMO: 'true' }, { demo: false }],
  ['serve', '--demo=off', {}, { demo: false }],
  ['serve', '--port 81 --port 82', { REEVE_PORT: '80' }, { port: 82 }],
  ['serve', '', { REEVE_PORT: '80', OTHER: 'x' }, { port: 80 }],
  ['tenant list', '--data /d', {}, { settings: { data: '/d' } }],
];

for (const [name, flags, environment, expected] of understood) {
  test(`"reeve ${name} ${flags}" with ${JSON.stringify(environment)} means ${JSON.stringify(expected)}`, async () => {
    const command = await commands[name]!();
    const args = flags.split(' ').filter((arg) => arg !== '');
    assert.partialDeepStrictEqual(command.read(args, aWorld(environment).context), expected);
  });
}

test('tenant create and delete take the company as their operand', async () => {
  const { context } = aWorld();
  const read = async (name: string, ...args: string[]) => (await commands[name]!()).read(args, context);
  assert.partialDeepStrictEqual(await read('tenant create', 'acme', '--data', '/d'), { identifier: 'acme' });
  assert.partialDeepStrictEqual(await read('tenant delete', '--yes', 'acme'), { identifier: 'acme' });
});

test('the overview lists every command, alone and on request', async () => {
  for (const args of [[], ['--help'], ['-h']]) {
    const { context, said } = aWorld();
    assert.equal(await main(args, context), 0);
    for (const name of Object.keys(commands)) assert.ok(said.out.includes(`\n  ${name} `), name);
  }
});

test('a noun alone lists its verbs', async () => {
  const { context, said } = aWorld();
  assert.equal(await main(['tenant'], context), 0);
  assert.match(said.out, /tenant create/);
  assert.doesNotMatch(said.out, /^ {2}serve/m);
});

for (const name of Object.keys(commands)) {
  test(`"reeve ${name} --help" shows the usage and loads no server`, async () => {
    for (const columns of [null, 80]) {
      const { context, said, done } = aWorld({}, {}, columns);
      assert.equal(await main([...name.split(' '), '--help'], context), 0);
      assert.match(said.out, new RegExp(`Usage: reeve ${name} `));
      assert.ok(said.out.split('\n').every((line) => line.length <= 100));
      assert.doesNotMatch(said.out, /^ *reeve echo/m);
      assert.deepEqual(done, []);
    }
  });
}

test('the version is printed alone', async () => {
  const { context, said } = aWorld();
  assert.equal(await main(['--version'], context), 0);
  assert.match(said.out, /^\d+\.\d+\.\d+\n$/);
});

test('config shows values with their origins', async () => {
  const { context, said } = aWorld({ REEVE_DATA: '/d' });
  assert.equal(await main(['config', '--port', '1'], context), 0);
  assert.match(said.out, /^port +1 +flag$/m);
  assert.match(said.out, /^data +\/d +environment$/m);
});

/** Lets what is pending run until the server has been told where it listens. */
async function untilSaid(said: { out: string }): Promise<void> {
  while (said.out === '') await new Promise((resolve) => setImmediate(resolve));
}

test('serve tells where and how it runs, then stops when asked', async () => {
  const { context, said, done, stop } = aWorld({}, { credentials }, 80);
  const ended = main(['serve', '--port', '81'], context);
  await untilSaid(said);
  for (const part of [
    'Reeve listens on http://127.0.0.1:81\n',
    'Sandbox: ',
    'A note.',
    'public key pub,',
    "curl -u 'demo+pub:priv' -H 'clientId: cid' 'http://127.0.0.1:81/v4_6_release/apis/3.0/service/tickets?pageSize=5'",
  ]) {
    assert.ok(said.out.includes(part), part);
  }
  stop();
  assert.equal(await ended, 0);
  assert.deepEqual(done, ['started on 81, log in text', 'closed']);
});

test('serve tells programs where it runs by one line of JSON', async () => {
  const { context, said, done, stop } = aWorld({}, { credentials }, 80);
  const ended = main(['serve', '--port', '81'], { ...context, columns: null });
  await untilSaid(said);
  const { event, urls, publicKey, message } = JSON.parse(said.out) as Record<string, unknown>;
  assert.deepEqual([event, urls, publicKey], ['listening', ['http://127.0.0.1:81'], 'pub']);
  assert.equal(message, 'Reeve listens on http://127.0.0.1:81 in sandbox mode.');
  stop();
  await ended;
  assert.deepEqual(done, ['started on 81, log in json', 'closed']);
});

test('without demo credentials the first call has places to fill in, with TLS it names the authority', async () => {
  const { context, said, stop } = aWorld({}, { caFile: '/d/tls/ca.crt' }, 80);
  const ended = main(['serve'], context);
  await untilSaid(said);
  assert.match(said.out, /curl -u 'COMPANY\+PUBLIC:PRIVATE' .* --cacert '\/d\/tls\/ca\.crt'/);
  assert.match(said.out, /NODE_EXTRA_CA_CERTS='\/d\/tls\/ca\.crt'/);
  assert.match(said.out, /public key PUBLIC/);
  stop();
  await ended;
});

test('a second request to stop does not wait', async () => {
  const gate = Promise.withResolvers<void>();
  const { context, said, done, stop } = aWorld({}, { close: () => gate.promise }, 80);
  const ended = main(['serve'], context);
  await untilSaid(said);
  stop();
  stop();
  assert.deepEqual(done, ['started on 9180, log in text', 'exit 1']);
  gate.resolve();
  await ended;
});

test('tenants are listed, made and deleted, and the database is let go of', async () => {
  const { context, said, done } = aWorld();
  assert.equal(await main(['tenant', 'list', '--data', '/d'], context), 0);
  assert.equal(said.out, 'COMPANY\tNAME\nacme\tAcme Ltd\n');
  assert.equal(await main(['tenant', 'create', 'beta'], context), 0);
  assert.match(said.out, / {2}company {6}beta\n/);
  assert.equal(await main(['tenant', 'delete', 'beta', '--yes'], context), 0);
  assert.deepEqual(done, ['opened /d', 'closed', 'opened ./data', 'closed', 'opened ./data', 'deleted beta', 'closed']);
});

class PortTaken extends Error {
  override readonly name = 'PortTaken';
}

const failures: [Error, RegExp][] = [
  [new PortTaken('Port 1 is taken.'), /^reeve: Port 1 is taken\.\n$/],
  [Object.assign(new Error('EACCES: no'), { syscall: 'open', code: 'EACCES' }), /^reeve: EACCES: no\n$/],
  [new TypeError('odd'), /^reeve: TypeError: odd\n +at /],
];

for (const [error, said] of failures) {
  test(`a start that fails with ${error.name} ends with 1 and says why`, async () => {
    const world = aWorld();
    const load = () => Promise.reject(error);
    assert.equal(await main(['serve'], { ...world.context, load }), 1);
    assert.match(world.said.err, said);
  });
}

test('the demo is prepared for a moment and a seed', async () => {
  const { context, done } = aWorld();
  const line = ['demo', 'prepare', '--now', '2026-03-01T00:00:00Z', '--seed', '5', '--into', '/d'];
  assert.equal(await main(line, context), 0);
  assert.deepEqual(done, ['made 2026-03-01T00:00:00Z 5 /d']);
});

test('seeding shows its bar to who looks, and prints nothing where programs read', async () => {
  for (const isWatched of [true, false]) {
    const { context, said, done } = aWorld();
    assert.equal(await main(['seed', '--tickets', '5'], { ...context, isWatched }), 0);
    assert.deepEqual(done, ['seeded demo']);
    assert.deepEqual([said.out, said.err !== ''], ['', isWatched]);
  }
});
