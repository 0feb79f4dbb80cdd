import { MisuseError } from '../error/call-error.ts';
import type { ClientOptions } from './client-options.ts';

const known: Readonly<Record<keyof ClientOptions, true>> = {
  companyId: true,
  publicKey: true,
  privateKey: true,
  credentials: true,
  clientId: true,
  site: true,
  codebase: true,
  version: true,
  allowsPlainHttp: true,
  policy: true,
  timeout: true,
  atOnce: true,
  perMinute: true,
  longestUrl: true,
  breaker: true,
  budget: true,
  deadLetters: true,
  hooks: true,
  transport: true,
  fetch: true,
  clock: true,
  random: true,
};

/** Raises `MisuseError` for an option of a client that is none: a program in JavaScript has no compiler to tell it. */
export function requireClientOptions(given: ClientOptions): void {
  const unknown = Object.keys(given).find((name) => !Object.hasOwn(known, name));
  if (unknown === undefined) return;
  throw new MisuseError(`A client has no option "${unknown}". There are ${Object.keys(known).join(', ')}.`);
}
