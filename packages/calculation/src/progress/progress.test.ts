import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { answerOf } from '../../test/case.ts';
import { progressTable } from '../../test/progress/progress-table.ts';
import { hours } from '../money.ts';
import { progressOf } from './calculate-progress.ts';

const pieces = fc.array(fc.record({ budget: fc.integer({ min: 0, max: 999 }).map(hours), done: fc.boolean() }));

describe('the progress of a project', () => {
  for (const { title, question, answer } of progressTable.cases)
    it(title, () => assert.deepEqual(answerOf(progressTable, question), answer));

  it('is between nothing and all, and does not fall when a piece is finished', () => {
    fc.assert(
      fc.property(pieces, fc.nat(), (work, at) => {
        const before = progressOf(work) ?? 0;
        const finished = work.map((each, index) => (index === at % work.length ? { ...each, done: true } : each));
        const after = progressOf(finished) ?? 0;
        assert.ok(before >= 0 && after >= before && after <= 1);
      }),
    );
  });
});
