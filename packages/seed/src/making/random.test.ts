import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createRandom } from './random.ts';

describe('random numbers for starting data', () => {
  it('are the same for the same seed and others for another', () => {
    const draw = (seed: number): number[] => {
      const random = createRandom(seed);
      return Array.from({ length: 20 }, () => random.integer(1, 1000));
    };
    assert.deepEqual(draw(5), draw(5));
    assert.notDeepEqual(draw(5), draw(6));
  });

  it('reach both ends of a range and nothing beyond', () => {
    const random = createRandom(1);
    const drawn = new Set(Array.from({ length: 500 }, () => random.integer(3, 6)));
    assert.deepEqual([...drawn].toSorted(), [3, 4, 5, 6]);
  });

  it('follow the weights', () => {
    const random = createRandom(2);
    const drawn = Array.from({ length: 4000 }, () => random.weighted([[3, 'often'] as const, [1, 'seldom'] as const]));
    const often = drawn.filter((word) => word === 'often').length / drawn.length;
    assert.ok(often > 0.7 && often < 0.8, `${often}`);
  });

  it('keep all values when they shuffle', () => {
    const values = Array.from({ length: 50 }, (_, at) => at);
    const shuffled = createRandom(3).shuffled(values);
    assert.notDeepEqual(shuffled, values);
    assert.deepEqual(
      shuffled.toSorted((one, other) => one - other),
      values,
    );
  });

  it('cannot pick from nothing', () => {
    assert.throws(() => createRandom(4).pick([]), RangeError);
    assert.throws(() => createRandom(4).weighted([]), RangeError);
  });
});
