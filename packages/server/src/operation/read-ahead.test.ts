import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readAhead } from './read-ahead.ts';

const later = (turns: number): Promise<void> =>
  turns === 0 ? Promise.resolve() : Promise.resolve().then(() => later(turns - 1));

describe('reading ahead', () => {
  it('runs so many at a time and keeps their order', async () => {
    let running = 0;
    let most = 0;
    const work = async (turns: number) => {
      running += 1;
      most = Math.max(most, running);
      await later(turns);
      running -= 1;
      return turns * 2;
    };
    const seen: number[] = [];
    for await (const [, outcome] of readAhead([9, 1, 5, 2, 7, 3], 3, work, () => assert.fail())) seen.push(outcome);
    assert.deepEqual(seen, [18, 2, 10, 4, 14, 6]);
    assert.equal(most, 3);
  });

  it('hands back what nobody will read', async () => {
    const unused: number[] = [];
    const work = async (element: number) => {
      await later(element);
      if (element === 2) throw new Error('broken');
      return element;
    };
    await assert.rejects(async () => {
      for await (const _ of readAhead([1, 2, 3, 4], 4, work, (outcome) => unused.push(outcome)));
    }, /broken/);
    assert.deepEqual(unused, [3, 4]);
  });
});
