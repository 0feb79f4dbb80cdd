import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type AttemptCounts, countsInMemory, SignInThrottle } from './sign-in-throttle.ts';

const now = Date.parse('2025-03-03T09:00:00Z');
const here = '203.0.113.1';

/** Tries a password against the one right one; answers whether it was looked at, whether it was right, and the wait. */
async function tried(
  throttle: SignInThrottle,
  password: string,
  over: { user?: string; address?: string; at?: number } = {},
) {
  let looked = false;
  const attempt = { address: over.address ?? here, user: over.user ?? 'acme+a', password };
  const { found, waitMs } = await throttle.tryPassword(attempt, over.at ?? now, async () => {
    looked = true;
    return password === 'right' ? 'session' : null;
  });
  return { looked, isIn: found !== null, waitMs };
}

async function failing(throttle: SignInThrottle, count: number, over: { user?: string; address?: string } = {}) {
  let at = now;
  for (let attempt = 0; attempt < count; attempt += 1)
    at += (await tried(throttle, `wrong ${attempt}`, { ...over, at })).waitMs;
}

test('five failures are free, and each further one doubles the wait, up to five minutes', () => {
  const waits = [5, 6, 7, 8, 14, 15, 40].map((count) => {
    const throttle = new SignInThrottle();
    let wait = 0;
    for (let at = 0; at < count; at += 1) wait = throttle.keyFailed({ address: here, user: 'acme+a' }, now);
    return wait;
  });
  assert.deepEqual(waits, [0, 1000, 2000, 4000, 256_000, 300_000, 300_000]);
});

test('a password that comes too early is not looked at, and is when its time has come', async () => {
  const throttle = new SignInThrottle();
  for (let at = 0; at < 6; at += 1) await tried(throttle, `wrong ${at}`);
  assert.deepEqual(await tried(throttle, 'right'), { looked: false, isIn: false, waitMs: 1000 });
  assert.deepEqual(await tried(throttle, 'right', { at: now + 1000 }), { looked: true, isIn: true, waitMs: 0 });
});

test('many at the same time are no way round', async () => {
  const throttle = new SignInThrottle();
  const all = await Promise.all(Array.from({ length: 100 }, (_, at) => tried(throttle, `wrong ${at}`)));
  assert.equal(all.filter(({ looked }) => looked).length, 6);
});

test('the right password at the same time from many callers is looked at once and lets all in', async () => {
  const throttle = new SignInThrottle();
  const all = await Promise.all(Array.from({ length: 100 }, () => tried(throttle, 'right')));
  assert.deepEqual([all.filter(({ looked }) => looked).length, all.every(({ isIn }) => isIn)], [1, true]);
});

test('a password that was right before gets in while somebody guesses', async () => {
  const throttle = new SignInThrottle();
  await tried(throttle, 'right');
  for (let at = 0; at < 20; at += 1) await tried(throttle, `wrong ${at}`);
  assert.equal((await tried(throttle, 'right')).isIn, true);
});

test('nobody else is held up: not another user, not another address, not a user of an address that tries everybody', async () => {
  const throttle = new SignInThrottle();
  await failing(throttle, 8);
  assert.equal((await tried(throttle, 'right', { user: 'acme+b' })).isIn, true);
  assert.equal((await tried(throttle, 'right', { address: '203.0.113.2' })).isIn, true);
  for (let at = 0; at < 60; at += 1) await tried(throttle, 'wrong', { user: `acme+${at}` });
  assert.equal((await tried(throttle, 'right', { user: 'acme+new' })).isIn, true);
});

test('an address that tried many users has one attempt at each further one', async () => {
  const throttle = new SignInThrottle();
  for (let at = 0; at < 60; at += 1) await tried(throttle, 'wrong', { user: `acme+${at}` });
  assert.deepEqual(await tried(throttle, 'wrong', { user: 'acme+new' }), { looked: true, isIn: false, waitMs: 1000 });
  assert.equal((await tried(throttle, 'right', { user: 'acme+new' })).looked, false);
});

test('failures are forgotten after an hour without any', async () => {
  const throttle = new SignInThrottle();
  await failing(throttle, 8);
  assert.equal((await tried(throttle, 'right', { at: now + 3_700_000 })).isIn, true);
});

test('strangers cannot make it remember without end', async () => {
  const counts = countsInMemory();
  for (let at = 0; at < 8; at += 1) await counts.admit('first', 5, now + at * 3_600_000);
  for (let at = 0; at < 30_000; at += 1) await counts.admit(`stranger ${at}`, 5, now);
  assert.equal(await counts.waitOf('first', 0, now), 0, 'the oldest was forgotten');
});

test('counts are asked before a password is, and told when it was right', async () => {
  const told: string[] = [];
  const counts: AttemptCounts = {
    admit: async (key) => {
      told.push(`admit ${key}`);
      return 0;
    },
    waitOf: async () => 0,
    forget: async (key) => void told.push(`forget ${key}`),
    close: async () => {},
  };
  await tried(new SignInThrottle(counts), 'right');
  assert.deepEqual(told, [`admit ${here} acme+a`, `forget ${here} acme+a`]);
});
