import { roundedQuotient } from '../rounding.ts';
import type { WorkingTime } from '../working-time/working-time.ts';

/** What a status says about the service clock, in the product's words. `NoEscalation` stops it. */
export type Escalation = 'NotResponded' | 'Responded' | 'ResolutionPlan' | 'Resolved' | 'NoEscalation';

/** The three things that are promised, in their order. */
export const promises = ['respond', 'plan', 'resolve'] as const;
export type Promised = (typeof promises)[number];

/**
 * A promise that was kept, early or late. `minutes` are the working minutes of its own stage; a promise that was passed by a
 * later one has none of its own, and what it took then is `skipped` (evidence: service-levels/skipped).
 */
export interface KeptPromise {
  /** The instant. */
  readonly at: number;
  readonly minutes: number;
  readonly skipped: number;
}

/** What is kept of a ticket's service clock. Instants are milliseconds, minutes are whole working minutes. */
export interface SlaClock {
  /** When the present run, wait or end began. */
  readonly since: number;
  /** Minutes that it had run before that. */
  readonly ran: number;
  /** Minutes of the waits that are over. */
  readonly waited: number;
  readonly isWaiting: boolean;
  readonly kept: Readonly<Record<Promised, KeptPromise | null>>;
}

/** A clock that begins to run at an instant. */
export function startSlaClock(since: number): SlaClock {
  return { since, ran: 0, waited: 0, isWaiting: false, kept: { respond: null, plan: null, resolve: null } };
}

/** How many promises a status keeps, the first of them first. */
const keptBy: Readonly<Record<Escalation, number>> = {
  NotResponded: 0,
  NoEscalation: 0,
  Responded: 1,
  ResolutionPlan: 2,
  Resolved: 3,
};

/**
 * The clock after a status was set at an instant. A promise that was kept stays so, but for the resolution: a ticket that
 * is opened again is one that is not resolved, and its clock goes on where it stopped. A wait stops it too (evidence:
 * service-levels/stages, service-levels/waiting).
 */
export function moveSlaClock(clock: SlaClock, to: Escalation, at: number, time: WorkingTime): SlaClock {
  const running =
    to === 'NoEscalation' ? stopped(resumed(clock, to, at, time), at, time) : resumed(clock, to, at, time);
  return withKept(running, keptBy[to], at, time);
}

/** The working minutes that a clock has run up to an instant. A minute that was begun counts. */
export function minutesRun(clock: SlaClock, at: number, time: WorkingTime): number {
  if (clock.kept.resolve !== null) return sumOfMinutes(clock);
  return clock.isWaiting ? clock.ran : clock.ran + minutesBegun(clock.since, at, time);
}

function resumed(clock: SlaClock, to: Escalation, at: number, time: WorkingTime): SlaClock {
  if (clock.kept.resolve !== null && to !== 'Resolved')
    return { ...clock, since: at, ran: sumOfMinutes(clock), kept: { ...clock.kept, resolve: null } };
  if (!clock.isWaiting || to === 'NoEscalation') return clock;
  return { ...clock, since: at, waited: clock.waited + minutesBegun(clock.since, at, time), isWaiting: false };
}

function stopped(clock: SlaClock, at: number, time: WorkingTime): SlaClock {
  return clock.isWaiting ? clock : { ...clock, since: at, ran: minutesRun(clock, at, time), isWaiting: true };
}

function withKept(clock: SlaClock, many: number, at: number, time: WorkingTime): SlaClock {
  const kept = { ...clock.kept };
  const last = promises[many - 1];
  if (last === undefined || kept[last] !== null) return clock;
  const run = minutesRun(clock, at, time);
  for (const promised of promises.slice(0, many)) {
    if (kept[promised] !== null) continue;
    const minutes = run - sumOfMinutes({ kept });
    kept[promised] = promised === last ? { at, minutes, skipped: 0 } : { at, minutes: 0, skipped: minutes };
  }
  return { ...clock, kept };
}

function sumOfMinutes({ kept }: Pick<SlaClock, 'kept'>): number {
  return (kept.respond?.minutes ?? 0) + (kept.plan?.minutes ?? 0) + (kept.resolve?.minutes ?? 0);
}

function minutesBegun(from: number, until: number, time: WorkingTime): number {
  return roundedQuotient(time.millisecondsBetween(from, until), 60_000, 'up');
}
