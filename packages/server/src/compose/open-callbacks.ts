import type { Attempt } from '@reeve/callbacks';
import { type CallbackOptions, CallbackService, mostAttemptsKept, systemTimers, type Timers } from '@reeve/callbacks';
import { type Clock, systemClock } from '@reeve/domain';
import type { Settings } from '@reeve/settings';
import type { Schema } from '@reeve/store';
import type { Observation, Observe } from '../observe/observation.ts';

/** What times deliveries; tests set their own. */
export interface CallbackTime {
  readonly clock: Clock;
  readonly timers: Timers;
}

/** What a process has around its callbacks. */
interface CallbackEnvironment {
  readonly time?: CallbackTime | undefined;
  /** Says which messages go wrong on purpose. */
  readonly disturb?: CallbackOptions['disturb'];
}

const machineTime: CallbackTime = { clock: systemClock, timers: systemTimers };

const day = 86_400_000;

/** The callbacks of a process as its settings want them, with records in the models of `shown`. What is delivered and what goes wrong is observed. */
export function openCallbacks(
  settings: Settings,
  shown: Schema,
  observe: Observe,
  around: CallbackEnvironment = {},
): CallbackService {
  const { time = machineTime } = around;
  return new CallbackService({
    policy: settings.callbackTargets,
    ...time,
    logLimits: { rows: mostAttemptsKept, milliseconds: settings.deliveryRetention * day },
    retryErrors: settings.callbackRetryErrors,
    codebase: settings.codebase,
    shown,
    disturb: around.disturb ?? (() => null),
    onSettled: (tenant, attempt) => observe(toObservation(tenant, attempt)),
    report: (error) => observe({ kind: 'bug', at: time.clock.now(), error, requestId: null }),
  });
}

const outcomes = { delivered: 'delivered', retrying: 'will repeat', failed: 'given up' } as const;

function toObservation(tenant: string, { claim, outcome, result }: Attempt): Observation {
  return {
    kind: 'callback delivered',
    at: result.started,
    tenant,
    callback: claim.callback,
    attempt: claim.attempts + 1,
    status: result.status,
    tookMs: result.milliseconds,
    outcome: outcomes[outcome.kind],
  };
}

/** The address that messages and key URLs name: the setting, else where the server listens. */
export function callbackOrigin(settings: Settings, url: string): string {
  if (settings.publicUrl !== null) return settings.publicUrl.replace(/\/+$/, '');
  return url.replace(/\/\/(0\.0\.0\.0|\[::\])(?=:|$)/, '//localhost');
}

/** What an operator should know of callbacks at the start. */
export function callbackNote(settings: Settings, origin: string): string {
  const targets = settings.callbackTargets === 'any' ? 'any address' : 'public addresses only';
  return `Callbacks may go to ${targets} and name this server ${origin}.`;
}
