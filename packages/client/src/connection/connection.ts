import type { DeadLetterStore } from '../dead-letter/dead-letter.ts';
import { MisuseError } from '../error/call-error.ts';
import { Observer } from '../observe/observer.ts';
import { CircuitBreaker } from '../retry/circuit-breaker.ts';
import { RetryBudget } from '../retry/retry-budget.ts';
import { policyOf, type RetryPolicy } from '../retry/retry-policy.ts';
import { TrafficGate } from '../traffic/traffic-gate.ts';
import { fetchTransport } from '../transport/fetch-transport.ts';
import type { Transport } from '../transport/transport.ts';
import { type ClientClock, machineClock } from '../wait/client-clock.ts';
import type { ApiCall, SendCall } from './api-call.ts';
import { type ApiSite, readSite } from './api-site.ts';
import { CallerKeys } from './caller-keys.ts';
import type { ClientOptions } from './client-options.ts';
import { Codebase } from './codebase.ts';
import type { CredentialSource } from './credentials.ts';
import { readEnvironment, variableOf } from './environment.ts';
import { requireClientOptions } from './require-client-options.ts';

/** What is fixed for all calls of a client. */
export interface ClientSettings {
  readonly companyId: string;
  readonly clientId: string;
  readonly site: ApiSite;
  readonly version: string;
  readonly policy: RetryPolicy;
  readonly timeout: number;
  readonly longestUrl: number;
}

/** Everything that calls of one client share. */
export interface ConnectionParts {
  readonly settings: ClientSettings;
  readonly codebase: Codebase;
  readonly caller: CallerKeys;
  readonly transport: Transport;
  readonly clock: ClientClock;
  readonly random: () => number;
  readonly gate: TrafficGate;
  readonly breaker: CircuitBreaker;
  readonly budget: RetryBudget;
  readonly observer: Observer;
  readonly deadLetters: DeadLetterStore | null;
}

/** A way to send calls: what resources are made on. */
export interface ClientConnection {
  readonly parts: ConnectionParts;
  readonly send: SendCall;
}

/** The version of the models that the types have. */
export const newestVersion = '2025.1';

/** Calls a minute of hosted systems (evidence: rate-limits/limit). */
const hostedPerMinute = 1000;

/** Makes what calls share. Raises `MisuseError` for what is missing, and for what is no option. `platformTransport` is what sends where nothing is given. */
export function openParts(given: ClientOptions, platformTransport: () => Transport): ConnectionParts {
  requireClientOptions(given);
  const options = { ...readEnvironment(), ...withoutUndefined(given) };
  const { clock = machineClock, random = Math.random } = options;
  const site = readSite(needed(options, 'site'), { mayBePlain: options.allowsPlainHttp === true });
  const companyId = needed(options, 'companyId');
  const transport =
    options.transport ?? (options.fetch === undefined ? platformTransport() : fetchTransport(options.fetch));
  const settings = {
    companyId,
    clientId: needed(options, 'clientId'),
    site,
    version: options.version ?? newestVersion,
    policy: policyOf(options.policy ?? 'interactive'),
    timeout: options.timeout ?? 60_000,
    longestUrl: options.longestUrl ?? 2000,
  };
  const perMinute = options.perMinute ?? (site.isHosted ? hostedPerMinute : Number.POSITIVE_INFINITY);
  return {
    settings,
    codebase: new Codebase(site, companyId, transport, options.codebase),
    caller: new CallerKeys(companyId, credentialsOf(options), clock),
    transport,
    clock,
    random,
    gate: new TrafficGate(clock, { atOnce: options.atOnce ?? 20, perMinute }),
    breaker: new CircuitBreaker(clock, options.breaker),
    budget: new RetryBudget(options.budget),
    observer: new Observer(options.hooks === undefined ? [] : [options.hooks]),
    deadLetters: options.deadLetters ?? null,
  };
}

function credentialsOf(options: ClientOptions): CredentialSource {
  if (options.credentials !== undefined) return options.credentials;
  return { publicKey: needed(options, 'publicKey'), privateKey: needed(options, 'privateKey') };
}

function needed(options: ClientOptions, name: 'companyId' | 'clientId' | 'site' | 'publicKey' | 'privateKey'): string {
  const value = options[name];
  if (value !== undefined && value !== '') return value;
  throw new MisuseError(`"${name}" is missing: give it, or set ${variableOf(name)}.`);
}

function withoutUndefined(options: ClientOptions): ClientOptions {
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined));
}

/** The options of a call, with those of its client for what it leaves out. */
export function settled(call: ApiCall, { settings }: ConnectionParts) {
  const { policy = settings.policy, timeout = settings.timeout, version = settings.version } = call.options;
  return { policy: policyOf(policy), timeout, version };
}
