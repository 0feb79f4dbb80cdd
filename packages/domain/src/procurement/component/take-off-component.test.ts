import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aBundle, inOneWorld, shown } from '@reeve/testkit';

inOneWorld('a component that is deleted', (world) => {
  it('counts no longer in its bundle', async () => {
    const { path, parts } = await aBundle(world());
    assert.equal((await world().delete(parts[0] ?? '')).status, 204);
    assert.equal((await shown(world(), path))['calculatedPrice'], 10);
    assert.equal((await world().delete(parts[1] ?? '')).status, 204);
    assert.equal((await shown(world(), path))['calculatedCost'], 0);
  });
});
