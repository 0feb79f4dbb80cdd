import { hours } from '../../src/money.ts';
import { calculateSla, type SlaAnswer, type SlaGoals } from '../../src/sla/calculate-sla.ts';
import { describeSla } from '../../src/sla/describe-sla.ts';
import { type Escalation, moveSlaClock, type SlaClock, startSlaClock } from '../../src/sla/sla-clock.ts';
import { WorkingTime } from '../../src/working-time/working-time.ts';
import { calendarOf, type ServiceName } from './sample-services.ts';

/** A ticket's statuses, each with its moment by the clocks of the office and their offset; the first is its creation. */
export type Story = readonly (readonly [at: string, status: Escalation])[];

/** Hours to respond, plan and resolve: `4, 8, 24`; a dash is no promise. */
export type PlainGoals = string;

/** What a story comes to. */
export interface Told {
  readonly clock: SlaClock;
  readonly answer: SlaAnswer;
  readonly status: string | null;
}

/** Works out what a story comes to. */
export function tellStory(by: ServiceName, goals: PlainGoals, story: Story): Told {
  const calendar = calendarOf(by);
  const time = new WorkingTime(calendar);
  const [first] = story;
  let clock = startSlaClock(Date.parse(first?.[0] ?? ''));
  for (const [at, status] of story) clock = moveSlaClock(clock, status, Date.parse(at), time);
  const answer = calculateSla(clock, goalsOf(goals), time);
  return { clock, answer, status: describeSla(answer, calendar.zone) };
}

/** `4, 8, –`: hours to respond and to plan, none to resolve. */
export function goalsOf(text: PlainGoals): SlaGoals {
  const [respond, plan, resolve] = text.split(', ').map((each) => (each === '–' ? null : hours(Number(each))));
  return { respond: respond ?? null, plan: plan ?? null, resolve: resolve ?? null };
}
