import assert from 'node:assert/strict';
import { it } from 'node:test';
import { onEachEngine } from '../../../../testkit/src/on-each-engine.ts';
import { aWorld } from '../../../../testkit/src/world.ts';

onEachEngine('capacity colours', (engine) => {
  it('are reset to those shipped, and emptied one by one', async () => {
    await using world = await aWorld({ engine });
    const [band] = (await world.get('/schedule/colors')).json as { id: number }[];
    const cleared = await world.post(`/schedule/colors/${band?.id}/clear`, '');
    assert.equal((cleared.json as { startPercent?: number }).startPercent, undefined, cleared.text);
    const bands = (await world.post('/schedule/colors/reset', '')).json as { startPercent: number }[];
    assert.deepEqual(
      bands.map((each) => each.startPercent),
      [0, 50, 85, 101],
    );
  });
});
