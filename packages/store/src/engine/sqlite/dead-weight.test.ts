import assert from 'node:assert/strict';
import { test } from 'node:test';
import { DeadWeight } from './dead-weight.ts';

test('nothing is named while there is room, and something again and again beyond it', () => {
  const weight = new DeadWeight(500);
  for (let kept = 0; kept < 500; kept += 1) weight.add();
  assert.equal(weight.named, 0);
  for (let kept = 0; kept < 160; kept += 1) weight.add();
  // V8 collects beyond 64 MiB: two weights are more.
  assert.ok(2 * weight.named > 64 * 1024 * 1024);
});

test('what is named is not taken from the system', () => {
  const before = process.memoryUsage.rss();
  const weights = Array.from({ length: 20 }, () => {
    const weight = new DeadWeight(0);
    for (let kept = 0; kept < 160; kept += 1) weight.add();
    return weight;
  });
  const named = weights.reduce((sum, weight) => sum + weight.named, 0);
  assert.ok(process.memoryUsage.rss() - before < named / 10);
});
