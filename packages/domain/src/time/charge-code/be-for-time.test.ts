import assert from 'node:assert/strict';
import { it } from 'node:test';
import { inOlderVersion, inOneWorld, makeRecord, shown } from '../../../../testkit/src/index.ts';

inOneWorld('a new charge code', (world) => {
  it('is for time, unless it is told otherwise', async () => {
    const made = async (name: string, said: object, caller = world()) => {
      const code = await makeRecord(caller, '/time/chargeCodes', { name, company: { id: 1 }, ...said });
      return (await shown(caller, `/time/chargeCodes/${code}`))['timeEntryFlag'];
    };
    assert.equal(await made('Courses', {}), true);
    assert.equal(await made('Leave', {}, inOlderVersion(world())), true);
    assert.equal(await made('Parking', { timeEntryFlag: false }), false);
  });
});
