import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { answer } from '../../test/callback-world.ts';
import { attemptOutcome } from './attempt-outcome.ts';

const kind = (status: number | null, attempt = 1, retryErrors = false) =>
  attemptOutcome(answer(status), attempt, retryErrors).kind;

describe('the outcome of an attempt', () => {
  for (const status of [200, 201, 202, 204, 299]) {
    test(`${status} is success`, () => assert.equal(kind(status), 'delivered'));
  }
  for (const status of [404, 409, 419, 429]) {
    test(`${status} is retried after 2 seconds, then after 4, then no more`, () => {
      assert.deepEqual(attemptOutcome(answer(status), 1, false), { kind: 'retrying', afterMilliseconds: 2000 });
      assert.deepEqual(attemptOutcome(answer(status), 2, false), { kind: 'retrying', afterMilliseconds: 4000 });
      assert.deepEqual(attemptOutcome(answer(status), 3, false), { kind: 'failed' });
    });
  }
  for (const status of [301, 307, 400, 401, 403, 410, 422]) {
    test(`${status} is never retried`, () => {
      assert.equal(kind(status), 'failed');
      assert.equal(kind(status, 1, true), 'failed');
    });
  }
  for (const status of [500, 503, null]) {
    test(`${status ?? 'no answer'} is retried only by the setting`, () => {
      assert.equal(kind(status), 'failed');
      assert.equal(kind(status, 1, true), 'retrying');
      assert.equal(kind(status, 3, true), 'failed');
    });
  }
});
