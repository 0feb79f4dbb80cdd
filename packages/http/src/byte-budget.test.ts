import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ByteBudget } from './byte-budget.ts';

test('a budget gives what it has, and again what it was given back', () => {
  const budget = new ByteBudget(100);
  assert.ok(budget.take(60));
  assert.ok(!budget.take(41));
  assert.ok(budget.take(40));
  budget.giveBack(60);
  assert.ok(budget.take(60));
  assert.deepEqual([budget.held, budget.highest, budget.refused], [100, 100, 1]);
});

test('one owner has no more than its own share, whatever is free', () => {
  const budget = new ByteBudget(100);
  const of = (owner: string) => ({ owner, own: 50, together: 75 });
  assert.ok(budget.take(50, of('a')));
  assert.ok(!budget.take(1, of('a')));
  assert.ok(budget.take(25, of('b')));
  assert.ok(!budget.take(1, of('b')), 'a quarter is kept');
  budget.giveBack(50, 'a');
  assert.ok(budget.take(50, of('a')));
});
