import assert from 'node:assert/strict';
import { it } from 'node:test';
import { anOffice365Setup, changed, office365Setups } from '../../../testkit/src/index.ts';
import { onEachEngine } from '../../../testkit/src/on-each-engine.ts';
import { aWorld } from '../../../testkit/src/world.ts';
import { findOutsideSecret } from './outside-secret.ts';

onEachEngine('a secret that a service outside is told', (engine) => {
  it('is kept beside the record, replaced, emptied and never shown', async () => {
    await using world = await aWorld({ engine });
    const id = await anOffice365Setup(world, { clientSecret: 'hush' });
    const kept = () => findOutsideSecret(world.tenant.database.reader, office365Setups, id);
    assert.equal(await kept(), 'hush');
    await changed(world, `${office365Setups}/${id}`, { name: 'Desk' });
    assert.equal(await kept(), 'hush');
    await changed(world, `${office365Setups}/${id}`, { clientSecret: 'silence' });
    assert.equal(await kept(), 'silence');
    assert.ok(!(await world.get(`${office365Setups}/${id}`)).text.includes('silence'));
    await changed(world, `${office365Setups}/${id}`, { clientSecret: '' });
    assert.equal(await kept(), '');
  });
});
