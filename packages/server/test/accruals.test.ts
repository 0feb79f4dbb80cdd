import assert from 'node:assert/strict';
import { it } from 'node:test';
import { inOlderVersion, inOneWorld, makeRecord, shown } from '../../testkit/src/index.ts';

inOneWorld('accruals (evidence: time/accruals)', (world) => {
  it('are what a member was granted, and the rules of a location: each is shown where it was entered', async () => {
    const granted = { accrualType: 'Vacation', year: 2025, hours: 80, reason: 'Contract' };
    for (const caller of [world(), inOlderVersion(world())]) {
      const own = `/system/members/1/accruals/${await makeRecord(caller, '/system/members/1/accruals', granted)}`;
      const { accrualType, hours, member } = await shown<Record<string, unknown> & { member: { id: number } }>(
        caller,
        own,
      );
      assert.deepEqual([accrualType, hours, member.id], ['Vacation', 80, 1]);
    }
    const rules = await makeRecord(world(), '/time/accruals', { location: { id: 2 }, vacationFlag: true });
    const details = `/time/accruals/${rules}/details`;
    await makeRecord(world(), details, { accrualType: 'Vacation', startYear: 0, endYear: 5, hours: 120 });
    const [detail, ...others] = await shown<{ hours: number; timeAccrual: { id: number } }[]>(world(), details);
    assert.deepEqual([detail?.hours, detail?.timeAccrual.id, others.length], [120, rules, 0]);
    assert.equal((await shown<unknown[]>(world(), '/system/members/1/accruals')).length, 2);
  });

  it('have no flags of a kind of time that is not granted: those are false, and found so', async () => {
    const rules = await makeRecord(world(), '/time/accruals', { location: { id: 1 }, sickCarryoverAllowedFlag: true });
    const found = await shown<{ id: number }[]>(world(), '/time/accruals?conditions=sickCarryoverAllowedFlag=false');
    assert.ok(found.some(({ id }) => id === rules));
  });
});
