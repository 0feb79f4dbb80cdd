import assert from 'node:assert/strict';
import { test } from 'node:test';
import { LoginThrottle } from './login-throttle.ts';

const now = Date.parse('2025-03-03T09:00:00Z');

function failing(throttle: LoginThrottle, count: number, user = 'acme+a', address = '203.0.113.1'): void {
  for (let at = 0; at < count; at += 1) throttle.failed(address, user, now);
}

test('five failures are free, and each further one doubles the wait, up to five minutes', () => {
  const waits = [5, 6, 7, 8, 14, 15, 40].map((count) => {
    const throttle = new LoginThrottle();
    failing(throttle, count);
    return throttle.waitFor('203.0.113.1', 'acme+a', now);
  });
  assert.deepEqual(waits, [0, 1000, 2000, 4000, 256_000, 300_000, 300_000]);
});

test('the wait is over when its time is, and is forgotten by whoever is recognised', () => {
  const throttle = new LoginThrottle();
  failing(throttle, 7);
  assert.equal(throttle.waitFor('203.0.113.1', 'acme+a', now + 2000), 0);
  throttle.succeeded('203.0.113.1', 'acme+a');
  failing(throttle, 5);
  assert.equal(throttle.waitFor('203.0.113.1', 'acme+a', now), 0);
});

test('failures count by user and address, and are forgotten after an hour without any', () => {
  const throttle = new LoginThrottle();
  failing(throttle, 8);
  assert.equal(throttle.waitFor('203.0.113.1', 'acme+b', now), 0);
  assert.equal(throttle.waitFor('203.0.113.2', 'acme+a', now), 0);
  throttle.failed('203.0.113.1', 'acme+a', now + 3_600_001);
  assert.equal(throttle.waitFor('203.0.113.1', 'acme+a', now + 3_600_001), 0);
});

test('an address that fails for many users has to wait whoever it tries', () => {
  const throttle = new LoginThrottle();
  for (let at = 0; at < 52; at += 1) failing(throttle, 1, `acme+${at}`);
  assert.equal(throttle.waitFor('203.0.113.1', 'acme+new', now), 2000);
});

test('strangers cannot make it remember without end', () => {
  const throttle = new LoginThrottle();
  failing(throttle, 8);
  for (let at = 0; at < 20_000; at += 1) throttle.failed(`2001:db8::${at.toString(16)}`, 'acme+a', now);
  assert.equal(throttle.waitFor('203.0.113.1', 'acme+a', now), 0, 'the oldest was forgotten');
});
