import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { answerOf } from '../../test/case.ts';
import { slaDueTable } from '../../test/sla/due-table.ts';
import { slaMinutesTable } from '../../test/sla/minutes-table.ts';
import { calendarOf } from '../../test/sla/sample-services.ts';
import { goalsOf } from '../../test/sla/tell-story.ts';
import { WorkingTime } from '../working-time/working-time.ts';
import { calculateSla } from './calculate-sla.ts';
import { type Escalation, minutesRun, moveSlaClock, startSlaClock } from './sla-clock.ts';

const start = Date.parse('2026-03-27T08:00Z');
const time = new WorkingTime(calendarOf('office in Berlin, shut on Easter Monday'));
const escalations: readonly Escalation[] = ['NotResponded', 'Responded', 'ResolutionPlan', 'Resolved', 'NoEscalation'];
const steps = fc.array(fc.record({ minutes: fc.nat(5000), to: fc.constantFrom(...escalations) }), {
  minLength: 1,
  maxLength: 12,
});
const goals = goalsOf('4, 8, 24');

/** The clock after some steps, and when the last of them was. */
function after(some: readonly { minutes: number; to: Escalation }[]) {
  let [clock, at] = [startSlaClock(start), start];
  for (const { minutes, to } of some) {
    at += minutes * 60_000;
    clock = moveSlaClock(clock, to, at, time);
  }
  return { clock, at };
}

describe('service levels', () => {
  for (const { title, question, answer } of slaDueTable.cases)
    it(`are due: ${title}`, () => assert.deepEqual(answerOf(slaDueTable, question), answer));

  for (const { title, question, answer } of slaMinutesTable.cases)
    it(`took: ${title}`, () => assert.deepEqual(answerOf(slaMinutesTable, question), answer));

  it('run by no more than the working time since their beginning', () => {
    fc.assert(
      fc.property(steps, (some) => {
        const { clock, at } = after(some);
        const all = time.minutesBetween(start, at);
        assert.ok(minutesRun(clock, at, time) + clock.waited <= all + some.length);
      }),
    );
  });

  it('are broken by doing nothing exactly after the instant until which they hold', () => {
    fc.assert(
      fc.property(steps, (some) => {
        const { clock, at } = after(some);
        const { heldUntil } = calculateSla(clock, goals, time);
        if (!Number.isFinite(heldUntil) || heldUntil < at) return;
        const resolvedAt = (when: number) =>
          calculateSla(moveSlaClock(clock, 'Resolved', when, time), goals, time).heldUntil;
        assert.equal(resolvedAt(heldUntil), Number.POSITIVE_INFINITY);
        assert.equal(resolvedAt(time.instantAfter(heldUntil, 1)), Number.NEGATIVE_INFINITY);
      }),
    );
  });

  it('are the same after a status that is set twice', () => {
    fc.assert(
      fc.property(steps, (some) => {
        const { clock, at } = after(some);
        const last = some.at(-1)?.to ?? 'NotResponded';
        assert.deepEqual(moveSlaClock(clock, last, at, time), clock);
      }),
    );
  });
});
