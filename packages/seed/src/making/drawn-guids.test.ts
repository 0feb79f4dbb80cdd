import assert from 'node:assert/strict';
import { it } from 'node:test';
import { drawnGuids } from './drawn-guids.ts';

it('draws the same GUIDs for the same seed, and no two alike', () => {
  const draw = (seed: number) => Array.from({ length: 500 }, drawnGuids(seed));
  assert.deepEqual(draw(1), draw(1));
  assert.equal(new Set([...draw(1), ...draw(2)]).size, 1000);
  for (const guid of draw(3))
    assert.match(guid, /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
});
