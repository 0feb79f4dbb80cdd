import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { quiet } from '../../test/manual-time.ts';
import { FairShare } from './fair-share.ts';

describe('fair share', () => {
  test('work that was asked for gets its turns one after the other, in order', async () => {
    const fairShare = new FairShare(() => 0);
    const done: number[] = [];
    await Promise.all([1, 2, 3].map((work) => fairShare.run(() => void done.push(work))));
    assert.deepEqual(done, [1, 2, 3]);
  });

  test('after work of a millisecond, busy others get one before the next', async () => {
    let now = 0;
    const fairShare = new FairShare(() => now);
    await fairShare.run(() => {
      now += 1;
    });
    let others = 0;
    let isTurn = false;
    const next = fairShare.run(() => {
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
    const fairShare = new FairShare(() => now);
    await fairShare.run(() => {
      now += 100;
    });
    let isTurn = false;
    void fairShare.run(() => {
      isTurn = true;
    });
    await quiet();
    assert.equal(isTurn, true);
  });

  test('work that fails tells so and holds nobody up', async () => {
    const fairShare = new FairShare(() => 0);
    await assert.rejects(
      fairShare.run(() => {
        throw new Error('no');
      }),
      /no/,
    );
    assert.equal(await fairShare.run(() => 5), 5);
  });
});
