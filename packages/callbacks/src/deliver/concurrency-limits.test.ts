import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { ConcurrencyLimits } from './concurrency-limits.ts';

const allowed = { perReceiver: 4, total: 8, ahead: 3, promptMilliseconds: 1000 };

/** One message to a receiver, held and sent, answered after so many milliseconds. */
function exchange(limits: ConcurrencyLimits, receiver: string, answeredAfter: number | null): void {
  const permit = limits.hold(receiver);
  assert.equal(limits.startSending(permit), true);
  limits.endSending(permit, answeredAfter);
  limits.release(permit);
}

/** Takes as many permits as there are. */
function fill(limits: ConcurrencyLimits, receiver: string): number {
  const capacity = limits.capacity(receiver);
  const held = Array.from({ length: capacity }, () => limits.hold(receiver));
  return held.filter((permit) => limits.startSending(permit)).length;
}

describe('concurrency limits', () => {
  test('a receiver that has not answered yet gets one message at a time', () => {
    const limits = new ConcurrencyLimits(allowed);
    assert.equal(limits.capacity('a'), 1);
    assert.equal(fill(limits, 'a'), 1);
    assert.equal(limits.capacity('a'), 0);
  });

  test('a receiver that answered promptly gets its share, and as much again twice to be ready', () => {
    const limits = new ConcurrencyLimits(allowed);
    exchange(limits, 'a', 20);
    assert.equal(limits.capacity('a'), 12);
    assert.equal(fill(limits, 'a'), 4);
  });

  test('a receiver that becomes slow is back to one', () => {
    const limits = new ConcurrencyLimits(allowed);
    exchange(limits, 'a', 20);
    exchange(limits, 'a', 1001);
    assert.equal(limits.capacity('a'), 1);
    exchange(limits, 'a', 20);
    exchange(limits, 'a', null);
    assert.equal(limits.capacity('a'), 1);
  });

  test('slow receivers, however many, leave half of everything to the others', () => {
    const limits = new ConcurrencyLimits(allowed);
    const slow = Array.from({ length: 50 }, (_, at) => `slow ${at}`);
    for (const receiver of slow) exchange(limits, receiver, null);
    exchange(limits, 'good', 10);
    const taken = slow.reduce((sum, receiver) => sum + fill(limits, receiver), 0);
    assert.equal(taken, 4);
    assert.equal(fill(limits, 'good'), 4);
  });

  test('there is never more than the total', () => {
    const limits = new ConcurrencyLimits(allowed);
    const receivers = Array.from({ length: 20 }, (_, at) => `r${at}`);
    for (const receiver of receivers) exchange(limits, receiver, 10);
    const taken = receivers.reduce((sum, receiver) => sum + fill(limits, receiver), 0);
    assert.equal(taken, 8);
    assert.deepEqual(limits.usage(), { held: 24, sending: 8, slow: 0 });
  });

  test('whoever was refused hears once that something is free', async () => {
    const limits = new ConcurrencyLimits(allowed);
    const permit = limits.hold('a');
    let heard = 0;
    limits.whenFree(() => (heard += 1));
    limits.release(permit);
    limits.release(limits.hold('a'));
    await Promise.resolve();
    assert.equal(heard, 1);
  });
});
