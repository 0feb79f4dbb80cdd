import assert from 'node:assert/strict';
import { performance } from 'node:perf_hooks';
import { test } from 'node:test';
import { LongTurn } from './long-turn.ts';
import { beginInTurn, nextTurn } from './loop-turns.ts';

const turnOfTheLoop = () => performance.nodeTiming.uvMetricsInfo.loopCount;

function workFor(milliseconds: number): void {
  const end = performance.now() + milliseconds;
  while (performance.now() < end);
}

test('what is begun in a turn that was worked in long enough begins in a later one, in order', async () => {
  const begun: [number, number][] = [];
  await new Promise<void>((resolve) => {
    for (let number = 0; number < 6; number += 1)
      beginInTurn(() => {
        begun.push([number, turnOfTheLoop()]);
        workFor(6);
        if (number === 5) resolve();
      });
  });
  assert.deepEqual(
    begun.map(([number]) => number),
    [0, 1, 2, 3, 4, 5],
  );
  assert.equal(new Set(begun.map(([, turn]) => turn)).size, 6);
});

test('short work begins at once', async () => {
  await nextTurn();
  let begun = 0;
  beginInTurn(() => begun++);
  assert.equal(begun, 1);
});

test('those who go on with long work go on in turns of their own', async () => {
  const turns: number[] = [];
  const goOn = async () => {
    for (let part = 0; part < 3; part += 1) {
      await nextTurn();
      turns.push(turnOfTheLoop());
      workFor(6);
    }
  };
  await Promise.all([goOn(), goOn(), goOn()]);
  assert.equal(new Set(turns).size, 9);
});

test('who asks while somebody works long, turn after turn, is the next', async () => {
  let part = 0;
  let begun: number | undefined;
  while (part < 20) {
    workFor(6);
    part += 1;
    const next = nextTurn();
    if (part === 5) beginInTurn(() => (begun = part));
    await next;
  }
  assert.equal(begun, 6);
});

test('a long turn ends when it has been long', async () => {
  const before = turnOfTheLoop();
  const turn = new LongTurn();
  await turn.orNext();
  assert.equal(turnOfTheLoop(), before);
  workFor(16);
  await turn.orNext();
  assert.notEqual(turnOfTheLoop(), before);
});
