import { apiFlags, readConnectionGiven } from '../../access/api-access.ts';
import type { Context } from '../../command-line/context.ts';
import { defineCommand } from '../../command-line/define-command.ts';
import { switchFlag, valueFlag } from '../../command-line/flag.ts';
import { UsageError } from '../../command-line/usage-error.ts';
import { configFolder } from '../../profile/config-folder.ts';
import type { ConnectionWords } from '../../profile/connection-words.ts';
import { type Profile, readProfiles, writeProfiles } from '../../profile/profile-file.ts';
import { type SecretStore, secretStores } from '../../profile/secret-store.ts';

interface LoginOptions {
  readonly name: string;
  readonly given: ConnectionWords;
  readonly inFile: boolean;
  readonly isChecked: boolean;
}

/** `reeve login`: keys that are asked for, tried, and kept under a name. */
export const login = defineCommand<LoginOptions>({
  name: 'login',
  summary: "Keep a server's address and keys under a name; the private key in the system's store for secrets",
  flags: [
    ...apiFlags.filter(({ flag }) => flag !== 'profile'),
    valueFlag('profile', 'NAME', 'What it is called. Default: the company.'),
    switchFlag('in-file', "Keep the private key in a file that nobody else reads, not in the system's store."),
    switchFlag('check', 'Whether the keys are tried first. Default: yes; --no-check leaves it out.'),
  ],
  examples: [
    'login                                  # asks for what is missing',
    'login --url na --company acme --public-key KEY --client-id GUID',
    'login --url http://127.0.0.1:9180 --profile sandbox < private-key.txt',
  ],
  options: (given, context) => ({
    name: given.flags['profile'] ?? '',
    given: readConnectionGiven(given, context),
    inFile: given.flags['in-file'] === 'true',
    isChecked: given.flags['check'] !== 'false',
  }),
  run: async ({ name, given, inFile, isChecked }, context) => {
    const words = await askMissing(given, context);
    const called = name === '' ? (words.companyId ?? '') : name;
    if (!/^[\w.-]{1,60}$/.test(called))
      throw new UsageError(`A profile is called by letters, digits, "-", "." and "_", not "${called}".`);
    if (isChecked) await tryKeys(words);
    const kept = await keep(called, words, inFile, context);
    context.err(
      `Signed in as ${words.companyId} at ${words.site}. Profile ${called}; its private key is in the ${kept}.\n`,
    );
  },
});

const questions = [
  { name: 'site', ask: 'Site (na, eu, au, a host or an address): ' },
  { name: 'companyId', ask: 'Company: ' },
  { name: 'publicKey', ask: 'Public key: ' },
  { name: 'privateKey', ask: 'Private key (not shown): ' },
  { name: 'clientId', ask: 'Client id: ' },
] as const;

/** What was not given is asked for; without a terminal the private key is read from standard input. */
async function askMissing(given: ConnectionWords, context: Context): Promise<ConnectionWords> {
  const words: Record<string, string | undefined> = { ...given };
  for (const { name, ask } of questions) {
    if (words[name]) continue;
    const answer = await context.ask(ask, name === 'privateKey');
    const value = answer ?? (name === 'privateKey' ? (await context.input()).trim() : '');
    if (value === '')
      throw new UsageError(`${ask.replace(/ \(.*|: $/g, '')} is missing: give it by its flag or variable.`);
    words[name] = value;
  }
  return words;
}

async function tryKeys(words: ConnectionWords): Promise<void> {
  const { connect } = await import('@reeve/client');
  await connect(words).at('/system/info').get();
}

async function keep(name: string, words: ConnectionWords, inFile: boolean, context: Context): Promise<string> {
  const { site = '', companyId = '', publicKey = '', clientId = '', version } = words;
  const place = await keepSecret(name, words.privateKey ?? '', secretStores(context), inFile);
  const folder = configFolder(context.environment, context.platform);
  const { profiles } = await readProfiles(folder);
  const more = version === undefined ? {} : { version };
  const profile: Profile = { site, companyId, publicKey, clientId, ...more, secretIn: place };
  await writeProfiles(folder, { current: name, profiles: { ...profiles, [name]: profile } });
  return place;
}

/** The first store that takes it: a desktop's may be locked, or not there. */
async function keepSecret(name: string, secret: string, stores: readonly SecretStore[], inFile: boolean) {
  for (const store of stores) {
    if (inFile && store.place !== 'file') continue;
    if (await store.put(name, secret)) return store.place;
  }
  throw new UsageError('The private key could be kept nowhere.');
}
