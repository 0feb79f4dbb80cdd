import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aSoldPhone, changed, inOlderVersion, inOneWorld, shown } from '@reeve/testkit';

inOneWorld('the end of what a product brings in again and again', (world) => {
  it('is worked out from start, cycles and their kind, whatever is sent', async () => {
    const endOf = async (path: string) =>
      (await shown<{ recurring: { endDate?: string } }>(world(), path)).recurring.endDate;
    const cycles = await shown<{ id: number; name: string }[]>(world(), '/finance/billingCycles?fields=id,name');
    const billCycleId = cycles.find(({ name }) => name === 'Monthly')?.id;
    for (const caller of [world(), inOlderVersion(world())]) {
      const often = { recurringRevenue: 10, billCycleId, cycles: 3, endDate: '2099-01-01T00:00:00Z' };
      const path = await aSoldPhone(caller, { recurring: { ...often, startDate: '2025-01-15T00:00:00Z' } });
      assert.equal(await endOf(path), '2025-04-14T00:00:00Z');
      await changed(caller, path, { 'recurring/cycleType': 'CalendarYear' });
      assert.equal(await endOf(path), '2025-03-31T00:00:00Z');
      await changed(caller, path, { 'recurring/cycles': 12, 'recurring/endDate': '2099-01-01T00:00:00Z' });
      assert.equal(await endOf(path), '2025-12-31T00:00:00Z');
      const record = await shown<{ recurring: object }>(caller, path);
      assert.equal((await caller.put(path, record)).status, 200);
      assert.equal(await endOf(path), '2025-12-31T00:00:00Z');
      await changed(caller, path, { 'recurring/cycles': null });
      assert.equal(await endOf(path), undefined);
    }
  });
});
