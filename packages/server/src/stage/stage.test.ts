import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Chain, type Stage } from './stage.ts';

const add: Stage<number, number> = { name: 'add', does: (given) => given + 1 };
const write: Stage<number, string> = { name: 'write', does: async (given) => `${given}` };
const refuse: Stage<string, string> = {
  name: 'refuse',
  does: () => {
    throw new Error('no');
  },
};

/** A stopwatch that stands at the next whole millisecond whenever it is read. */
function ticking(): () => number {
  let now = 0;
  return () => now++;
}

test('each stage takes what the one before gives, in order, at once or later', async () => {
  const chain = Chain.of(add).next(add).next(write);
  assert.equal(await chain.run(1, [], ticking()), '3');
});

test('each stage is timed, and the one that refuses is the last', async () => {
  const laps: number[] = [];
  const chain = Chain.of(add).next(write).next(refuse).next(refuse);
  await assert.rejects(chain.run(1, laps, ticking()), /no/);
  assert.deepEqual(laps, [1, 1, 1]);
  assert.deepEqual(chain.names, ['add', 'write', 'refuse', 'refuse']);
});
