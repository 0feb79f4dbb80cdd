import assert from 'node:assert/strict';
import { it } from 'node:test';
import { onEachEngine } from '../../../../testkit/src/on-each-engine.ts';
import { aWorld } from '../../../../testkit/src/world.ts';

onEachEngine('monitoring of contact exchange', (engine) => {
  it('goes by the kind of trouble', async () => {
    await using world = await aWorld({ engine });
    assert.equal(
      (await world.post('/system/contactsync/monitoring', { monitoringTypeId: 3, emailAddress: 'a@example.com' }))
        .status,
      201,
    );
    assert.equal((await world.get('/system/contactsync/monitoring/type/3')).status, 200);
    assert.equal((await world.delete('/system/contactsync/monitoring/type/3')).status, 204);
    assert.equal((await world.get('/system/contactsync/monitoring/type/3')).status, 404);
  });
});
