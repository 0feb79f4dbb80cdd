import assert from 'node:assert/strict';
import { it } from 'node:test';
import { changed, firstId, inOlderVersion, inOneWorld, makeRecord, shown } from '../../../../testkit/src/index.ts';

inOneWorld('an activity that is closed', (world) => {
  it('tells when and by whom in the report, and nothing once it is open again', async () => {
    const statusOf = async (closed: boolean) => ({
      id: await firstId(world(), `/sales/activities/statuses?conditions=closedFlag=${closed}`),
    });
    for (const caller of [world(), inOlderVersion(world())]) {
      const activity = await makeRecord(caller, '/sales/activities', {
        name: 'Call',
        assignTo: { id: 1 },
        status: await statusOf(false),
      });
      const row = async () => {
        const query = `columns=Date_Closed,Closed_By&conditions=SO_Activity_Recid = ${activity}`;
        return (await shown<{ row_values: unknown[][] }>(world(), `/system/reports/Activity?${query}`)).row_values[0];
      };
      assert.deepEqual(await row(), [null, null]);
      const { _info } = await changed<{ _info: { updatedBy: string; lastUpdated: string } }>(
        caller,
        `/sales/activities/${activity}`,
        { status: await statusOf(true) },
      );
      assert.deepEqual(await row(), [_info.lastUpdated, _info.updatedBy]);
      world().clock.pass(60);
      await changed(caller, `/sales/activities/${activity}`, { name: 'Called' });
      assert.deepEqual(await row(), [_info.lastUpdated, _info.updatedBy], 'it was closed once');
      await changed(caller, `/sales/activities/${activity}`, { status: await statusOf(false) });
      assert.deepEqual(await row(), [null, null]);
    }
  });
});
