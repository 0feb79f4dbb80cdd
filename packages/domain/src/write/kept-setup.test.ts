import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Transaction } from '@reeve/store';
import { KeptSetup } from './kept-setup.ts';

describe('what is kept of setup tables', () => {
  const count = (kept: KeptSetup) => {
    let made = 0;
    const ask = (key: string, ...tables: string[]) => kept.of(key, tables, async () => ++made);
    return { ask, made: () => made };
  };

  it('is made once, until a table that it came from is written', async () => {
    const kept = new KeptSetup();
    const { ask } = count(kept);
    assert.deepEqual([await ask('a', 'x', 'y'), await ask('a', 'x', 'y'), await ask('b', 'y')], [1, 1, 2]);
    kept.written('z');
    assert.equal(await ask('a', 'x', 'y'), 1);
    kept.written('x');
    assert.deepEqual([await ask('a', 'x', 'y'), await ask('b', 'y')], [3, 2]);
    kept.forget();
    assert.equal(await ask('b', 'y'), 4);
  });

  it('is not kept when a table was written while it was made', async () => {
    const kept = new KeptSetup();
    const old = await kept.of('a', ['x'], async () => {
      kept.written('x');
      return 'old';
    });
    assert.deepEqual([old, await kept.of('a', ['x'], async () => 'new')], ['old', 'new']);
  });

  it('tells those that share a commit what the others changed, until it is settled', async () => {
    const kept = new KeptSetup();
    const [one, other] = [{ group: {} }, { group: {} }] as Transaction[];
    assert.ok(one !== undefined && other !== undefined);
    kept.changedIn(one).add('x');
    assert.deepEqual([[...kept.changedIn(one)], [...kept.changedIn(other)]], [['x'], []]);
    const { ask } = count(kept);
    assert.equal(await ask('a', 'x'), 1);
    kept.settle(one);
    assert.deepEqual([[...kept.changedIn(one)], await ask('a', 'x')], [[], 2]);
  });

  it('is forgotten rather than more than a thousand values kept', async () => {
    const kept = new KeptSetup();
    const { ask, made } = count(kept);
    for (let at = 0; at <= 1000; at += 1) await ask(`${at}`, 'x');
    await ask('0', 'x');
    assert.equal(made(), 1002);
  });
});
