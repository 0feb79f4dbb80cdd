import { CalculationError } from '../calculation-error.ts';
import type { Hours } from '../money.ts';
import { roundedQuotient } from '../rounding.ts';
import { steps } from '../ten-thousandths.ts';
import type { WorkingTime } from '../working-time/working-time.ts';
import { type Promised, promises, type SlaClock } from './sla-clock.ts';

/** The working hours within which each thing is promised; none, or no time, is no promise. */
export type SlaGoals = Readonly<Record<Promised, Hours | null>>;

/** Where a ticket stands: what is to be done next, or that its clock stands still. */
export type SlaStage = Promised | 'waiting' | 'resolved';

/** What a ticket's service level comes to. Instants are milliseconds. */
export interface SlaAnswer {
  readonly stage: SlaStage;
  /** By when each promise has to be kept; null for those that are kept, that nobody gave, and while the clock stands. */
  readonly due: Readonly<Record<Promised, number | null>>;
  /**
   * The last instant at which the ticket is within its service level if nothing is done: `Infinity` while nothing is due,
   * `-Infinity` once a promise was broken. So what depends on the time of day is one comparison.
   */
  readonly heldUntil: number;
}

/**
 * What a ticket's service level comes to by its clock. A promise holds up to the very instant at which its working minutes
 * are over (evidence: service-levels/in-sla); one that takes more than a century is none. Raises `no working time`.
 */
export function calculateSla(clock: SlaClock, goals: SlaGoals, time: WorkingTime): SlaAnswer {
  const stage = stageOf(clock);
  const due: Record<Promised, number | null> = { respond: null, plan: null, resolve: null };
  let heldUntil = Number.POSITIVE_INFINITY;
  for (const promised of promises) {
    const goal = minutesOf(goals[promised]);
    if (goal === 0) continue;
    if ((minutesTaken(clock, promised) ?? clock.ran) > goal) heldUntil = Number.NEGATIVE_INFINITY;
    if (clock.kept[promised] !== null || isStanding(stage)) continue;
    const instant = instantAfter(clock.since, Math.max(0, goal - clock.ran), time);
    if (instant === null) continue;
    due[promised] = instant;
    heldUntil = Math.min(heldUntil, instant);
  }
  return { stage, due, heldUntil };
}

/** Null for what takes more than a century. */
function instantAfter(from: number, minutes: number, time: WorkingTime): number | null {
  try {
    return time.instantAfter(from, minutes);
  } catch (error) {
    if (error instanceof CalculationError && error.problem === 'out of range') return null;
    throw error;
  }
}

function stageOf({ kept, isWaiting }: SlaClock): SlaStage {
  if (kept.resolve !== null) return 'resolved';
  if (isWaiting) return 'waiting';
  return promises.find((promised) => kept[promised] === null) ?? 'resolved';
}

function isStanding(stage: SlaStage): boolean {
  return stage === 'waiting' || stage === 'resolved';
}

/** How many minutes a promise took that was kept (evidence: service-levels/attainment). */
function minutesTaken({ kept }: SlaClock, promised: Promised): number | null {
  const own = kept[promised];
  if (own === null) return null;
  const before = promised === 'respond' ? 0 : (kept.respond?.minutes ?? 0);
  const planned = promised === 'resolve' ? (kept.plan?.minutes ?? 0) : 0;
  return own.minutes + own.skipped + before + planned;
}

/** Hours as whole minutes, half up. */
function minutesOf(hours: Hours | null): number {
  return hours === null ? 0 : roundedQuotient(Math.max(0, hours) * 60, steps.whole, 'half up');
}
