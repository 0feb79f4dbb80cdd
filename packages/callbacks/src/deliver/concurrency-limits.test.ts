import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { Slots } from './concurrency-limits.ts';

const limits = { perReceiver: 4, total: 8, ahead: 3, promptMilliseconds: 1000 };

/** One message to a receiver, held and sent, answered after so many milliseconds. */
function exchange(slots: Slots, receiver: string, answeredAfter: number | null): void {
  const slot = slots.hold(receiver);
  assert.equal(slots.startSending(slot), true);
  slots.endSending(slot, answeredAfter);
  slots.release(slot);
}

/** Takes as many slots as there are. */
function fill(slots: Slots, receiver: string): number {
  const room = slots.room(receiver);
  const held = Array.from({ length: room }, () => slots.hold(receiver));
  return held.filter((slot) => slots.startSending(slot)).length;
}

describe('slots', () => {
  test('a receiver that has not answered yet gets one message at a time', () => {
    const slots = new Slots(limits);
    assert.equal(slots.room('a'), 1);
    assert.equal(fill(slots, 'a'), 1);
    assert.equal(slots.room('a'), 0);
  });

  test('a receiver that answered promptly gets its share, and as much again twice to be ready', () => {
    const slots = new Slots(limits);
    exchange(slots, 'a', 20);
    assert.equal(slots.room('a'), 12);
    assert.equal(fill(slots, 'a'), 4);
  });

  test('a receiver that becomes slow is back to one', () => {
    const slots = new Slots(limits);
    exchange(slots, 'a', 20);
    exchange(slots, 'a', 1001);
    assert.equal(slots.room('a'), 1);
    exchange(slots, 'a', 20);
    exchange(slots, 'a', null);
    assert.equal(slots.room('a'), 1);
  });

  test('slow receivers, however many, leave half of everything to the others', () => {
    const slots = new Slots(limits);
    const slow = Array.from({ length: 50 }, (_, at) => `slow ${at}`);
    for (const receiver of slow) exchange(slots, receiver, null);
    exchange(slots, 'good', 10);
    const taken = slow.reduce((sum, receiver) => sum + fill(slots, receiver), 0);
    assert.equal(taken, 4);
    assert.equal(fill(slots, 'good'), 4);
  });

  test('there is never more than the total', () => {
    const slots = new Slots(limits);
    const receivers = Array.from({ length: 20 }, (_, at) => `r${at}`);
    for (const receiver of receivers) exchange(slots, receiver, 10);
    const taken = receivers.reduce((sum, receiver) => sum + fill(slots, receiver), 0);
    assert.equal(taken, 8);
    assert.deepEqual(slots.usage(), { held: 24, sending: 8, slow: 0 });
  });

  test('whoever was refused hears once that something is free', async () => {
    const slots = new Slots(limits);
    const slot = slots.hold('a');
    let heard = 0;
    slots.whenFree(() => (heard += 1));
    slots.release(slot);
    slots.release(slots.hold('a'));
    await Promise.resolve();
    assert.equal(heard, 1);
  });
});
