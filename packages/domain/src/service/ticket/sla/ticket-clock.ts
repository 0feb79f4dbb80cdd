import { toNumber } from '@reeve/calculation';
import type { KeptPromise, Promised, SlaAnswer, SlaClock, SlaGoals } from '@reeve/calculation/sla';
import type { RowOf } from '@reeve/store';
import { toTimestamp } from '../../../clock.ts';

type Ticket = RowOf<'/service/tickets'>;

/** The fields that say of a stage when it was reached, by whom, its minutes, those skipped, its goal and when it is due. */
const stageFields = {
  respond: [
    'dateResponded',
    'respondedBy',
    'respondMinutes',
    'respondedSkippedMinutes',
    'respondedHours',
    'respondDue',
  ],
  plan: ['dateResplan', 'resplanBy', 'resPlanMinutes', 'resplanSkippedMinutes', 'resplanHours', 'resplanDue'],
  resolve: ['dateResolved', 'resolvedBy', 'resolveMinutes', null, 'resolutionHours', 'resolutionDue'],
} as const;

/** Every field of a ticket that its service clock sets. */
export const clockFields = [
  ...Object.values(stageFields).flatMap((fields) => fields.filter((field) => field !== null)),
  ...(['escalationStartDateUTC', 'escalationLevel', 'minutesBeforeWaiting', 'minutesWaiting', 'waitingFlag'] as const),
  ...(['slaStatus', 'slaHeldUntil'] as const),
];

/** What a ticket has that is under no service clock. */
export const noClock = Object.fromEntries(clockFields.map((field) => [field, null])) as Readonly<
  Record<(typeof clockFields)[number], null>
>;

/** The clock of a ticket; null where it has none yet. */
export function readClock(ticket: Ticket): SlaClock | null {
  const since = instantOf(ticket.escalationStartDateUTC);
  if (since === null) return null;
  return {
    since,
    ran: ticket.minutesBeforeWaiting ?? 0,
    waited: ticket.minutesWaiting ?? 0,
    isWaiting: ticket.waitingFlag === true,
    kept: {
      respond: readKept(ticket, 'respond'),
      plan: readKept(ticket, 'plan'),
      resolve: readKept(ticket, 'resolve'),
    },
  };
}

function readKept(ticket: Ticket, promised: Promised): KeptPromise | null {
  const [date, , minutes, skipped] = stageFields[promised];
  const at = instantOf(ticket[date]);
  return at === null
    ? null
    : { at, minutes: ticket[minutes] ?? 0, skipped: skipped === null ? 0 : (ticket[skipped] ?? 0) };
}

/** How far each stage raises the level (evidence: service-levels/level). */
const levelOfStage = 5;

/** Puts a clock into a ticket; who reached a stage is `actor` where nobody had. */
export function writeClock(clock: SlaClock, ticket: Ticket, actor: string): void {
  ticket.escalationStartDateUTC = toTimestamp(clock.since);
  ticket.escalationLevel = levelOfStage * Object.values(clock.kept).filter((kept) => kept !== null).length;
  ticket.minutesBeforeWaiting = clock.ran;
  ticket.minutesWaiting = clock.waited;
  ticket.waitingFlag = clock.isWaiting;
  for (const promised of ['respond', 'plan', 'resolve'] as const) {
    const kept = clock.kept[promised];
    const [date, by, minutes, skipped] = stageFields[promised];
    ticket[date] = kept === null ? null : toTimestamp(kept.at);
    ticket[by] = kept === null ? null : (ticket[by] ?? actor);
    ticket[minutes] = kept?.minutes ?? 0;
    if (skipped !== null) ticket[skipped] = kept?.skipped ?? 0;
  }
}

/** Puts what was promised and what it comes to into a ticket. */
export function writeAnswer({ due }: SlaAnswer, goals: SlaGoals, ticket: Ticket): void {
  for (const promised of ['respond', 'plan', 'resolve'] as const) {
    const [, , , , hours, dueField] = stageFields[promised];
    const [goal, instant] = [goals[promised], due[promised]];
    ticket[hours] = goal === null ? null : toNumber(goal);
    ticket[dueField] = instant === null ? null : toTimestamp(instant);
  }
}

function instantOf(timestamp: string | null): number | null {
  return timestamp === null ? null : Date.parse(timestamp);
}
