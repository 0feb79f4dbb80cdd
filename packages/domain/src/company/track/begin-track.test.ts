import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aContact, inOlderVersion, inOneWorld, makeRecord, shown } from '../../../../testkit/src/index.ts';

inOneWorld('a company or contact on a track', (world) => {
  it('shows its name, when it began and by whom, and what is ahead', async () => {
    const trackId = await makeRecord(world(), '/company/tracks', { name: 'Welcome' });
    const later = { notifyType: 'CreateActivity', subject: 'Call', daysToExecute: 30 };
    await makeRecord(world(), `/company/tracks/${trackId}/actions`, later);
    for (const caller of [world(), inOlderVersion(world())])
      for (const path of ['/company/companies/1', `/company/contacts/${await aContact(world())}`]) {
        const id = await makeRecord(caller, `${path}/tracks`, { trackId });
        const { name, startDate, startedBy, actionTaken, actionRemaining } = await shown(
          world(),
          `${path}/tracks/${id}`,
        );
        const expected = ['Welcome', '2025-03-03T09:00:00Z', 'ReeveApi', 0, 1];
        assert.deepEqual([name, startDate, startedBy, actionTaken, actionRemaining], expected);
      }
  });
});
