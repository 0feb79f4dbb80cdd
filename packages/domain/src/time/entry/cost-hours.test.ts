import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aMember, aTicket, aTimeEntry, changed, inOneWorld, shown } from '../../../../testkit/src/index.ts';

inOneWorld('the hourly cost of a time entry', (world) => {
  it("is its member's, times what the work type multiplies it by", async () => {
    const member = { id: await aMember(world(), 'Dear', { hourlyCost: 42.5 }) };
    const path = `/time/entries/${await aTimeEntry(world(), await aTicket(world()), { member })}`;
    assert.equal((await shown(world(), path))['hourlyCost'], '42.50');
    const workType = {
      id: (
        (
          await world().post('/time/workTypes', {
            name: 'Night shift',
            billTime: 'Billable',
            rateType: 'Multiplier',
            rate: 2,
            costMultiplier: 1.5,
          })
        ).json as { id: number }
      ).id,
    };
    assert.equal((await changed(world(), path, { workType }))['hourlyCost'], '63.75');
    assert.equal((await changed(world(), path, { hourlyCost: '1' }))['hourlyCost'], '63.75');
  });
});
