import assert from 'node:assert/strict';
import { it } from 'node:test';
import { anOffice365Setup, office365Setups } from '../../../testkit/src/index.ts';
import { onEachEngine } from '../../../testkit/src/on-each-engine.ts';
import { aWorld } from '../../../testkit/src/world.ts';
import { findOutsideSecret } from './outside-secret.ts';

onEachEngine('a secret whose record is deleted', (engine) => {
  it('is forgotten', async () => {
    await using world = await aWorld({ engine });
    const id = await anOffice365Setup(world, { clientSecret: 'hush' });
    assert.equal((await world.delete(`${office365Setups}/${id}`)).status, 204);
    assert.equal(await findOutsideSecret(world.tenant.database.reader, office365Setups, id), '');
  });
});
