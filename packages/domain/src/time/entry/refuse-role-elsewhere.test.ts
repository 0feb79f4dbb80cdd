import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aTicket, changed, inOlderVersion, inOneWorld, makeRecord } from '../../../../testkit/src/index.ts';

inOneWorld('time in a work role of other locations', (world) => {
  const message = 'The default Work Role is not valid for the selected location';
  const hour = { timeStart: '2025-03-03T09:00:00Z', timeEnd: '2025-03-03T10:00:00Z' };

  it('is refused, new or moved, until the role lists the location or none', async () => {
    const there = await makeRecord(world(), '/system/locations', {
      name: 'Depot',
      ownerLevelId: 1,
      structureLevel: { id: 1 },
    });
    const role = await makeRecord(world(), '/time/workRoles', { name: 'Depot hand', locationIds: [there] });
    const chargeTo = { chargeToType: 'ServiceTicket', chargeToId: await aTicket(world()) };
    const sent = { ...hour, ...chargeTo, workRole: { id: role } };
    for (const caller of [world(), inOlderVersion(world())]) {
      const refused = await caller.post('/time/entries', sent);
      assert.deepEqual([refused.status, refused.json], [400, { code: 'TimeEntryApi', message }]);
    }
    const entry = await makeRecord(world(), '/time/entries', { ...sent, location: { id: there } });
    await changed(world(), `/time/entries/${entry}`, { notes: 'Late' });
    const moved = await world().patch(`/time/entries/${entry}`, [{ op: 'replace', path: 'location/id', value: 2 }]);
    assert.deepEqual([moved.status, moved.text.includes(message)], [400, true]);
    await changed(world(), `/time/workRoles/${role}`, { removeAllLocations: true });
    await makeRecord(world(), '/time/entries', sent);
  });
});
