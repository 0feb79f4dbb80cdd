import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aCompany, changed, inOlderVersion, inOneWorld, shown } from '../../../../testkit/src/index.ts';

inOneWorld('the day on which a company was acquired', (world) => {
  it('is when it was made, unless it says otherwise', async () => {
    for (const [caller, name] of [
      [world(), 'Newcomer'],
      [inOlderVersion(world()), 'Old Newcomer'],
    ] as const) {
      const path = `/company/companies/${await aCompany(caller, name)}`;
      const { dateAcquired, _info } = await shown<Record<string, Record<string, string>>>(caller, path);
      assert.equal(dateAcquired, _info?.['dateEntered']);
      const moved = { dateAcquired: '2020-05-01T00:00:00Z' };
      assert.equal((await changed(caller, path, moved))['dateAcquired'], moved.dateAcquired);
      const own = await aCompany(caller, `${name} Told`, moved);
      assert.equal((await shown(caller, `/company/companies/${own}`))['dateAcquired'], moved.dateAcquired);
    }
  });
});
