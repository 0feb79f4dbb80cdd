import assert from 'node:assert/strict';
import { performance } from 'node:perf_hooks';
import { it } from 'node:test';
import { inOneWorld } from '../../../testkit/src/index.ts';
import type { Actor } from '../actor.ts';
import { transact } from './transact.ts';

const turnOfTheLoop = () => performance.nodeTiming.uvMetricsInfo.loopCount;

function workFor(milliseconds: number): void {
  const end = performance.now() + milliseconds;
  while (performance.now() < end);
}

inOneWorld('a transaction that writes much', (world) => {
  it('lets others go on between two of its writes when it took long', async () => {
    const actor: Actor = { memberId: 1, identifier: 'tester' };
    const turns: number[] = [];
    await transact(actor, world().tenant.writer, async (unit) => {
      for (const city of ['York', 'Leeds', 'Hull']) {
        await unit.updateColumns('/company/companies', 1, { city });
        turns.push(turnOfTheLoop());
        workFor(16);
      }
    });
    assert.equal(new Set(turns).size, 3);
  });
});
