import type { ControlAnswers } from '@reeve/server';
import { type Flag, valueFlag } from '../command-line/flag.ts';
import { NoAnswer } from '../command-line/no-answer.ts';
import type { GivenArguments } from '../command-line/parse-arguments.ts';
import { UsageError } from '../command-line/usage-error.ts';
import { serverUrl, urlFlag } from './server-url.ts';

/** A running server, and as whom to speak to it. */
export interface ServerAccess {
  /** Scheme, host and port, no slash at the end. */
  readonly url: string;
  readonly company: string;
  /** Null when no keys were given: a sandbox on this machine lets its callbacks be seen without. */
  readonly headers: Readonly<Record<string, string>> | null;
}

const inServer = { group: 'Server' } as const;

/** The flags that say which server, which company and whose keys. */
export const accessFlags: readonly Flag[] = [
  urlFlag,
  valueFlag('company', 'COMPANY', 'The login company. Default: demo.', inServer),
  valueFlag('public-key', 'KEY', 'The public API key of a member. Variable: CW_PUBLIC_KEY.', inServer),
  valueFlag(
    'private-key',
    'KEY',
    'The private key that goes with it. Variable: CW_PRIVATE_KEY, which others cannot see.',
    inServer,
  ),
  valueFlag('client-id', 'GUID', 'The clientId to send. Variable: CW_CLIENT_ID.', inServer),
];

/** The flag for what steers a server, where it is called by another name than this machine's. */
export const administratorFlag: Flag = valueFlag(
  'administrator-key',
  'KEY',
  "The server's administrator key, or the token that a sandbox prints. Variable: REEVE_ADMINISTRATOR_KEY.",
  inServer,
);

/** The token given by that flag or its variable; empty when none was. */
export function tokenOf(
  flags: Readonly<Record<string, string>>,
  environment: Readonly<Record<string, string | undefined>>,
): string {
  return flags['administrator-key'] ?? environment['REEVE_ADMINISTRATOR_KEY'] ?? '';
}

/** Reads the access flags for the control plane: by the token where there is one, else by keys. @throws as `readAccess`. */
export function readVisit(
  given: GivenArguments,
  environment: Readonly<Record<string, string | undefined>>,
): ServerAccess {
  const access = readAccess(given, environment);
  const token = tokenOf(given.flags, environment);
  return token === '' ? access : { ...access, headers: { authorization: `Bearer ${token}` } };
}

const anyClientId = '00000000-0000-4000-8000-000000000000';

/** Reads those flags. @throws {UsageError} for a URL that is none, and for one key without the other. */
export function readAccess(
  { flags }: GivenArguments,
  environment: Readonly<Record<string, string | undefined>>,
): ServerAccess {
  const url = serverUrl(flags, environment);
  const company = flags['company'] ?? 'demo';
  const publicKey = flags['public-key'] ?? environment['CW_PUBLIC_KEY'] ?? '';
  const privateKey = flags['private-key'] ?? environment['CW_PRIVATE_KEY'] ?? '';
  if ((publicKey === '') !== (privateKey === ''))
    throw new UsageError('--public-key and --private-key must be given together.');
  const clientId = flags['client-id'] ?? environment['CW_CLIENT_ID'] ?? anyClientId;
  const user = Buffer.from(`${company}+${publicKey}:${privateKey}`).toString('base64');
  return { url, company, headers: publicKey === '' ? null : { authorization: `Basic ${user}`, clientId } };
}

/** The server refused. */
export class ServerRefused extends Error {
  override readonly name = 'ServerRefused';
  readonly status: number;

  constructor(message: string, status: number) {
    super(message);
    this.status = status;
  }
}

/** Asks the server and answers its JSON. @throws {ServerRefused} {NoAnswer} for anything but success. */
export async function askServer(access: ServerAccess, method: string, path: string, body?: unknown): Promise<unknown> {
  const text = await askServerForText(access, method, path, body);
  return text === '' ? null : JSON.parse(text);
}

/** Asks the server and answers its text as it came. @throws {ServerRefused} {NoAnswer} for anything but success. */
export async function askServerForText(
  access: ServerAccess,
  method: string,
  path: string,
  body?: unknown,
): Promise<string> {
  const response = await fetch(access.url + path, {
    method,
    headers: { ...access.headers, ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
    body: body === undefined ? null : typeof body === 'string' ? body : JSON.stringify(body),
    redirect: 'error',
  }).catch((error: Error) => {
    throw new NoAnswer(access.url, error);
  });
  const text = await response.text();
  if (!response.ok)
    throw new ServerRefused(`${access.url} answered ${response.status}: ${messageOf(text)}`, response.status);
  return text;
}

/**
 * Asks the control plane. `line` is the address's line in the contract of the control plane, which says what is answered;
 * `path` is the address itself. @throws {ServerRefused} for anything but success.
 */
export async function askControl<Line extends keyof ControlAnswers>(
  access: ServerAccess,
  line: Line,
  path: string,
  body?: unknown,
): Promise<ControlAnswers[Line]> {
  const [method = ''] = line.split(' ');
  return (await askServer(access, method, path, body)) as ControlAnswers[Line];
}

/** What a refusal says, nested errors included; the text itself when it is no JSON. */
function messageOf(text: string): string {
  try {
    const { message, errors = [] } = JSON.parse(text) as { message?: string; errors?: { message: string }[] };
    return [message ?? text, ...errors.map((error) => error.message)].join(' ');
  } catch {
    return text.slice(0, 200);
  }
}

/** An address of the control plane's callbacks. The company is named for servers that ask for no keys. */
export function callbacksPath(
  access: ServerAccess,
  path: string,
  query: Readonly<Record<string, string>> = {},
): string {
  return `/_reeve/callbacks${path}?${new URLSearchParams({ company: access.company, ...query })}`;
}
