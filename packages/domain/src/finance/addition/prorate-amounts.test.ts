import assert from 'node:assert/strict';
import { it } from 'node:test';
import {
  aDeskPhone,
  anAgreement,
  changed,
  inOlderVersion,
  inOneWorld,
  makeRecord,
  shown,
} from '../../../../testkit/src/index.ts';

inOneWorld('the prorated amounts of an addition', (world) => {
  it('are those of its part of a period, as long as the agreement prorates', async () => {
    const billing = { prorateFlag: true, billingCycle: { name: 'Monthly' }, invoicingCycle: 'CalendarYear' };
    const startDate = '2025-01-01T00:00:00Z';
    const agreement = `/finance/agreements/${await anAgreement(world(), { ...billing, startDate, billStartDate: startDate })}`;
    const product = { id: await aDeskPhone(world()) };
    const sent = { product, quantity: 2, unitPrice: 31, unitCost: 15.5, billCustomer: 'Billable' };
    const effectiveDate = '2025-03-22T00:00:00Z';
    for (const caller of [world(), inOlderVersion(world())]) {
      const path = `${agreement}/additions/${await makeRecord(caller, `${agreement}/additions`, { ...sent, effectiveDate })}`;
      const amounts = async () => {
        const { proratePrice, prorateCost, extendedProratePrice, extendedProrateCost } = await shown(world(), path);
        return [proratePrice, prorateCost, extendedProratePrice, extendedProrateCost];
      };
      assert.deepEqual(await amounts(), [10, 5, 20, 10]);
      await changed(caller, path, { effectiveDate: '2025-03-01T00:00:00Z' });
      assert.deepEqual(await amounts(), Array(4).fill(0));
      await changed(caller, path, { effectiveDate, quantity: 1 });
      assert.deepEqual(await amounts(), [10, 5, 10, 5]);
      await changed(world(), agreement, { prorateFlag: false });
      assert.deepEqual(await amounts(), Array(4).fill(0));
      await changed(world(), agreement, { prorateFlag: true });
      assert.deepEqual(await amounts(), [10, 5, 10, 5]);
    }
  });
});
