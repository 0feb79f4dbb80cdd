import assert from 'node:assert/strict';
import { performance } from 'node:perf_hooks';
import { test } from 'node:test';
import { LoopTurns } from './loop-turns.ts';

const turnOfTheLoop = () => performance.nodeTiming.uvMetricsInfo.loopCount;

function workFor(milliseconds: number): void {
  const end = performance.now() + milliseconds;
  while (performance.now() < end);
}

test('what is begun in a turn that was worked in long enough begins in a later one, in order', async () => {
  const turns = new LoopTurns();
  const begun: [number, number][] = [];
  const done = new Promise<void>((resolve) => {
    for (let number = 0; number < 6; number += 1)
      turns.begin(() => {
        begun.push([number, turnOfTheLoop()]);
        workFor(6);
        if (number === 5) resolve();
      });
  });
  await done;
  assert.deepEqual(
    begun.map(([number]) => number),
    [0, 1, 2, 3, 4, 5],
  );
  assert.equal(new Set(begun.map(([, turn]) => turn)).size, 6);
});

test('short work begins at once', () => {
  const turns = new LoopTurns();
  let begun = 0;
  for (let number = 0; number < 3; number += 1) turns.begin(() => begun++);
  assert.equal(begun, 3);
});
