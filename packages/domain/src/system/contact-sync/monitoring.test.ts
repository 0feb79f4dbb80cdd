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

  it('changes by the kind of trouble, sent as a row or as operations', async () => {
    await using world = await aWorld({ engine });
    const path = '/system/contactsync/monitoring';
    assert.equal((await world.get(`${path}/notificationtype`)).status, 404);
    await world.post(path, { monitoringTypeId: 3, emailAddress: 'a@example.com' });
    const row = await world.patch(path, { monitoringTypeId: 3, emailAddress: 'b@example.com' });
    assert.equal((row.json as { emailAddress: string }).emailAddress, 'b@example.com', row.text);
    const operations = [
      { op: 'replace', path: '/monitoringTypeId', value: 3 },
      { op: 'replace', path: 'emailAddress', value: 'c@example.com' },
    ];
    assert.equal((await world.patch(path, operations)).status, 200);
    const shown = (await world.get(`${path}/notificationtype`)).json as { emailAddress: string };
    assert.equal(shown.emailAddress, 'c@example.com');
    assert.equal((await world.patch(path, { monitoringTypeId: 9 })).status, 404);
    assert.equal((await world.patch(path, 'nothing')).status, 400);
  });
});
