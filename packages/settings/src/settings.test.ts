import assert from 'node:assert/strict';
import { test } from 'node:test';
import { describeSettings, renderConfigurationDocs, renderEffectiveSettings } from './describe-settings.ts';
import { readSettings, SettingsError } from './read-settings.ts';
import { settingNames, settingsTable } from './settings-table.ts';

type Texts = Record<string, string>;

const read = (flags: Texts, environment: Texts = {}) => readSettings({ flags, environment });

const accepted: [string, Texts, string, unknown][] = [
  ['a number', { port: '80' }, 'port', 80],
  ['a switch', { demo: 'true' }, 'demo', true],
  ['a size with a unit', { 'max-body': '2 MiB' }, 'maxBody', 2 * 1024 ** 2],
  ['a plain size', { 'max-body': '100' }, 'maxBody', 100],
  ['a list', { 'tls-names': 'na.example.test, 10.0.0.1,::2' }, 'tlsNames', ['na.example.test', '10.0.0.1', '::2']],
  ['networks', { 'trusted-proxies': '10.0.0.0/8,fd00::/64' }, 'trustedProxies', ['10.0.0.0/8', 'fd00::/64']],
  ['a database', { 'database-url': 'postgres://u:p@h/d' }, 'databaseUrl', 'postgres://u:p@h/d'],
];

for (const [what, flags, name, value] of accepted) {
  test(`${what} is read`, () => {
    const { settings } = read(flags);
    assert.deepEqual(settings[name as keyof typeof settings], value);
  });
}

const derived: [string, Texts, string, unknown][] = [
  ['a loopback host runs as a sandbox', {}, 'mode', 'sandbox'],
  ['any other host serves', { host: '0.0.0.0', tls: 'true' }, 'mode', 'serve'],
  ['a sandbox has no rate limit', {}, 'rateLimit', 0],
  ['serving limits the rate', { mode: 'serve', tls: 'true' }, 'rateLimit', 1000],
  ['serving sends callbacks to public addresses only', { mode: 'serve', tls: 'true' }, 'callbackTargets', 'public'],
  ['a certificate turns TLS on', { 'tls-cert': 'a', 'tls-key': 'b' }, 'tls', true],
  ['the codebase is that of the release', { release: '2022.1' }, 'codebase', 'v2022_1'],
  ['hosted locations are https', { manner: 'hosted' }, 'locationScheme', 'https'],
];

for (const [what, flags, name, value] of derived) {
  test(`by default ${what}`, () => {
    const { settings } = read(flags);
    assert.equal(settings[name as keyof typeof settings], value);
  });
}

const refused: [Texts, Texts, RegExp][] = [
  [{ port: '70000' }, {}, /^--port must be a whole number from 0 to 65535, not "70000"\.$/],
  [{ port: '80x' }, {}, /--port must be/],
  [{}, { REEVE_MODE: 'prod' }, /^REEVE_MODE must be one of sandbox, serve, not "prod"\.$/],
  [{}, { REEVE_DEMO: 'perhaps' }, /REEVE_DEMO must be true or false/],
  [{ 'max-body': '0' }, {}, /--max-body must be a size/],
  [{ 'trusted-proxies': '10.0.0.0/33' }, {}, /--trusted-proxies must be addresses or networks/],
  [{ 'client-ids': 'abc' }, {}, /--client-ids must be GUIDs/],
  [{ 'tls-names': 'a b' }, {}, /--tls-names must be host names/],
  [{ data: '  ' }, {}, /--data must be some text/],
  [{ release: '1999.1' }, {}, /--release must be/],
  [{ prot: '1' }, {}, /^There is no setting --prot\. Did you mean --port\?$/],
  [{}, { REEVE_PROT: '1' }, /^There is no setting REEVE_PROT\. Did you mean REEVE_PORT\?$/],
  [{ quetzalcoatl: '1' }, {}, /^There is no setting --quetzalcoatl\.$/],
  [{ 'tls-cert': 'a' }, {}, /--tls-cert and --tls-key must be given together/],
  [{ 'tls-cert': 'a', 'tls-key': 'b', tls: 'false' }, {}, /cannot be used with --no-tls/],
  [{ mode: 'serve', tls: 'true', demo: 'true' }, {}, /--demo is for --mode sandbox/],
  [{ host: '0.0.0.0' }, {}, /--mode serve needs TLS/],
];

for (const [flags, environment, message] of refused) {
  test(`${JSON.stringify({ ...flags, ...environment })} stops the start with a message naming the setting`, () => {
    assert.throws(() => read(flags, environment), { name: 'SettingsError', message });
  });
}

test('a flag counts before its variable, and an empty variable counts as not set', () => {
  const { settings, origins } = read({ port: '1' }, { REEVE_PORT: '2', REEVE_DATA: '/var/reeve', REEVE_HOST: '' });
  assert.deepEqual([settings.port, origins.port], [1, 'flag']);
  assert.deepEqual([settings.data, origins.data], ['/var/reeve', 'environment']);
  assert.deepEqual([settings.host, origins.host], ['127.0.0.1', 'default']);
});

test('all problems are reported together', () => {
  const problems = (error: unknown) => error instanceof SettingsError && error.problems.length === 3;
  assert.throws(() => read({ port: 'x', nonsense: '1' }, { REEVE_MODE: 'x' }), problems);
});

test('a database address is never repeated, neither in errors nor in the list of values', () => {
  assert.throws(
    () => read({ 'database-url': 'mysql://u:hunter2@h' }),
    ({ message }) => !message.includes('hunter2'),
  );
  const listed = renderEffectiveSettings(read({ 'database-url': 'postgres://u:hunter2@h/d' }));
  assert.match(listed, /^database-url +\*{8} +flag$/m);
  assert.ok(!listed.includes('hunter2'));
});

test('the list of values has a line for every setting, with its origin', () => {
  const listed = renderEffectiveSettings(read({ port: '1' }, { REEVE_DATA: '/d' }));
  assert.equal(listed.trimEnd().split('\n').length, settingNames.length);
  assert.match(listed, /^port +1 +flag$/m);
  assert.match(listed, /^data +\/d +environment$/m);
  assert.match(listed, /^rate-limit +0 +default$/m);
});

test('printing a value and reading it again gives the same value', () => {
  const { settings } = read({ 'max-body': '3M', 'tls-names': 'a.test,b.test', 'client-ids': crypto.randomUUID() });
  for (const name of ['maxBody', 'maxUpload', 'tlsNames', 'clientIds', 'port', 'demo', 'mode'] as const) {
    const kind = settingsTable[name].kind as { print(value: unknown): string; parse(text: string): unknown };
    assert.deepEqual(kind.parse(kind.print(settings[name])), settings[name]);
  }
});

test('the documentation lists every setting with flag and variable', () => {
  const docs = renderConfigurationDocs();
  for (const { usage, variable } of describeSettings()) {
    assert.ok(docs.includes(`| \`${usage.replaceAll('|', '\\|')}\` | \`${variable}\` |`), usage);
  }
  assert.equal(describeSettings().length, settingNames.length);
});

test('variables of the command line and of the kit are no settings, and refused by none', () => {
  const environment = { REEVE_CONFIG: '/c', REEVE_PROFILE: 'p', REEVE_KIT_KEYS: 'k' };
  assert.equal(readSettings({ flags: {}, environment }).settings.port, 9180);
});
