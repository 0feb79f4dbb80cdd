import assert from 'node:assert/strict';
import { it } from 'node:test';
import { sandboxClock } from './sandbox-clock.ts';

it('runs with another clock, is moved, stands, and runs faster', () => {
  let machine = 1_000_000;
  const clock = sandboxClock({ now: () => machine });
  assert.equal(clock.now(), 1_000_000);
  machine += 500;
  assert.equal(clock.now(), 1_000_500);
  clock.pass(10);
  assert.equal(clock.now(), 1_010_500);
  clock.run(0);
  machine += 5_000;
  assert.equal(clock.now(), 1_010_500, 'it stands');
  clock.run(3600);
  machine += 1_000;
  assert.equal(clock.now(), 1_010_500 + 3_600_000);
  clock.set('2025-03-03T09:00:00Z');
  clock.run(1);
  machine += 1_000;
  assert.equal(new Date(clock.now()).toISOString(), '2025-03-03T09:00:01.000Z');
});
