import type { ApiClient, ClientHooks, Transport } from '@reeve/client';
import type { Context } from '../command-line/context.ts';
import { type Flag, valueFlag } from '../command-line/flag.ts';
import type { GivenArguments } from '../command-line/parse-arguments.ts';
import { UsageError } from '../command-line/usage-error.ts';
import type { ConnectionWords } from '../profile/connection-words.ts';
import { profileNamed } from '../profile/find-profile.ts';
import { isThisMachine } from './server-url.ts';

/** What was said of a connection, by flags and variables; what is left out is the profile's, or the demo's. */
export interface ApiAccess {
  readonly profile: string | null;
  readonly given: ConnectionWords;
}

type MutableWords = { -readonly [K in keyof ConnectionWords]: string };

const words = [
  {
    name: 'site',
    flag: 'url',
    value: 'SITE',
    variables: ['CONNECTWISE_SITE'],
    says: 'A region (na, eu, au), a host or an address.',
  },
  {
    name: 'companyId',
    flag: 'company',
    value: 'COMPANY',
    variables: ['CONNECTWISE_COMPANY_ID'],
    says: 'The login company.',
  },
  {
    name: 'publicKey',
    flag: 'public-key',
    value: 'KEY',
    variables: ['CONNECTWISE_PUBLIC_KEY', 'CW_PUBLIC_KEY'],
    says: 'The public API key of a member.',
  },
  {
    name: 'privateKey',
    flag: 'private-key',
    value: 'KEY',
    variables: ['CONNECTWISE_PRIVATE_KEY', 'CW_PRIVATE_KEY'],
    says: 'The private key; others may see what is typed, so set the variable or a profile.',
  },
  {
    name: 'clientId',
    flag: 'client-id',
    value: 'GUID',
    variables: ['CONNECTWISE_CLIENT_ID', 'CW_CLIENT_ID'],
    says: "The integration's GUID.",
  },
  {
    name: 'version',
    flag: 'version',
    value: 'VERSION',
    variables: ['CONNECTWISE_VERSION'],
    says: 'The version of the models, 2025.1.',
  },
] as const;

/** The flags that say which server is called, and as whom. */
export const apiFlags: readonly Flag[] = [
  valueFlag('profile', 'NAME', 'A profile that `reeve login` made. Variable: REEVE_PROFILE.', { group: 'Server' }),
  ...words.map(({ flag, value, variables, says }) =>
    valueFlag(flag, value, `${says} Variable: ${variables[0]}.`, { group: 'Server' }),
  ),
];

/** Reads what of a connection flags and variables say. */
export function readConnectionGiven(
  { flags }: GivenArguments,
  { environment }: Pick<Context, 'environment'>,
): ConnectionWords {
  const given: Partial<MutableWords> = {};
  for (const { name, flag, variables } of words) {
    const value = [flags[flag], ...variables.map((variable) => environment[variable])].find((each) => each);
    if (value !== undefined) given[name] = value;
  }
  const codebase = environment['CONNECTWISE_CODEBASE'];
  if (codebase) given.codebase = codebase;
  return given;
}

/** Reads those flags, and the variables behind them. */
export function readApiAccess(given: GivenArguments, context: Pick<Context, 'environment'>): ApiAccess {
  const profile = given.flags['profile'] ?? context.environment['REEVE_PROFILE'] ?? null;
  return { profile, given: readConnectionGiven(given, context) };
}

const demo: ConnectionWords = {
  site: 'http://127.0.0.1:9180',
  companyId: 'demo',
  publicKey: 'demopublickey000',
  privateKey: 'demoprivatekey00',
  clientId: '00000000-0000-4000-8000-000000000000',
};

/**
 * The whole connection: what was given, then the profile's, then the demo of this machine's sandbox. Keys go to no other site
 * than the one they were made for. @throws {UsageError} for a profile that is not there, and for what nobody said.
 */
export async function connectionOf({ profile, given }: ApiAccess, context: Context): Promise<ConnectionWords> {
  const base = (await profileNamed(profile, context)) ?? demo;
  const isElsewhere = given.site !== undefined && given.site !== base.site;
  const rest = isElsewhere && (base !== demo || !isThisMachine(given.site)) ? { clientId: base.clientId } : base;
  const whole = { ...rest, ...given };
  for (const { name, flag, variables } of words)
    if (name !== 'version' && !whole[name])
      throw new UsageError(
        `--${flag} is missing: give it, set ${variables[0]}, or sign in by "reeve login".${hintAt(given.site)}`,
      );
  return whole;
}

/** A host without a scheme is called by https, which a sandbox on this machine does not speak unless it was told. */
function hintAt(site: string | undefined): string {
  const isHere = /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/i.test(site ?? '');
  return isHere ? ` The demo of a sandbox on this machine is at http://${site}.` : '';
}

/** What a command has otherwise than all. */
export interface ClientMore {
  readonly transport?: Transport;
  readonly policy?: 'interactive' | 'background';
  readonly hooks?: ClientHooks;
}

/** A client for the access; commands are patient with what is temporary. */
export async function openApi(access: ApiAccess, context: Context, more: ClientMore = {}): Promise<ApiClient> {
  const { connect } = await import('@reeve/client');
  return connect({ ...(await connectionOf(access, context)), ...more });
}
