import assert from 'node:assert/strict';
import { it } from 'node:test';
import { onEachEngine } from '../../../../testkit/src/on-each-engine.ts';
import { aWorld } from '../../../../testkit/src/world.ts';

onEachEngine('links', (engine) => {
  it('lead to an address made of the record', async () => {
    await using world = await aWorld({ engine });
    const link = (
      await world.post('/system/links', { name: 'Map', screenLink: 'Company', url: 'https://maps.example/?q=[name]' })
    ).json as { id: number };
    const resolved = await world.post(`/system/info/links/${link.id}/resolveurl`, { referenceId: 1 });
    assert.match((resolved.json as { url: string }).url, /^https:\/\/maps\.example\/\?q=\S+$/, resolved.text);
  });
});
