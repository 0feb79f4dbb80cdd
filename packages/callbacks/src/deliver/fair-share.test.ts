import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { quiet } from '../../test/manual-time.ts';
import { Politeness } from './fair-share.ts';

describe('politeness', () => {
  test('work that was asked for gets its turns one after the other, in order', async () => {
    const politeness = new Politeness(() => 0);
    const done: number[] = [];
    await Promise.all([1, 2, 3].map((work) => politeness.give(() => void done.push(work))));
    assert.deepEqual(done, [1, 2, 3]);
  });

  test('after work of a millisecond, busy others get one before the next', async () => {
    let now = 0;
    const politeness = new Politeness(() => now);
    await politeness.give(() => {
      now += 1;
    });
    let others = 0;
    let isTurn = false;
    const next = politeness.give(() => {
      isTurn = true;
    });
    while (!isTurn) {
      await new Promise((resolve) => setImmediate(resolve));
      now += 1;
      others += 1;
    }
    await next;
    assert.ok(others >= 1 && others <= 3, `${others} passes of others`);
  });

  test('nobody waits when there is nothing else to do', async () => {
    let now = 0;
    const politeness = new Politeness(() => now);
    await politeness.give(() => {
      now += 100;
    });
    let isTurn = false;
    void politeness.give(() => {
      isTurn = true;
    });
    await quiet();
    assert.equal(isTurn, true);
  });

  test('work that fails tells so and holds nobody up', async () => {
    const politeness = new Politeness(() => 0);
    await assert.rejects(
      politeness.give(() => {
        throw new Error('no');
      }),
      /no/,
    );
    assert.equal(await politeness.give(() => 5), 5);
  });
});
