import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { shareCapacity } from './share-capacity.ts';

const at = (id: number, url: string) => ({ id, url });

describe('the room of a receiver', () => {
  test('is shared evenly among its callbacks, whatever their paths', () => {
    const callbacks = [at(1, 'http://a/x?'), at(2, 'http://a/y?'), at(3, 'http://a:81/')];
    const shared = shareCapacity(callbacks, (receiver) => (receiver === 'http://a' ? 5 : 1));
    assert.deepEqual(shared, [
      { callback: 1, count: 3 },
      { callback: 2, count: 2 },
      { callback: 3, count: 1 },
    ]);
  });

  test('goes to the first when it is not enough for all', () => {
    const callbacks = [at(1, 'http://a/'), at(2, 'http://a/'), at(3, 'http://a/')];
    assert.deepEqual(
      shareCapacity(callbacks, () => 1),
      [{ callback: 1, count: 1 }],
    );
    assert.deepEqual(
      shareCapacity(callbacks, () => 0),
      [],
    );
  });
});
