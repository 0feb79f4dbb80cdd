import assert from 'node:assert/strict';
import { it } from 'node:test';
import { anAgreement, inOlderVersion, inOneWorld, makeRecord, shown } from '../../../../testkit/src/index.ts';

inOneWorld('an agreement of a type', (world) => {
  const aType = () =>
    makeRecord(world(), '/finance/agreements/types', {
      name: `Kind ${++made}`,
      employeeCompRate: 'Actual',
      employeeCompNotExceed: 'Percent',
      invoicingCycle: 'ContractYear',
      billTime: 'DoNotBill',
      billExpenses: 'NoCharge',
      billProducts: 'NoDefault',
      applicationUnits: 'Hours',
      applicationLimit: 20,
      coverAgreementTimeFlag: true,
      taxableFlag: true,
      sla: { id: 1 },
      billingCycle: { name: 'Quarterly' },
      billingTerms: { name: 'Net 10 days' },
    });
  let made = 0;
  type Named = Readonly<Record<string, { readonly name: string }>>;

  it('begins as the type has it', async () => {
    for (const caller of [world(), inOlderVersion(world())]) {
      const path = `/finance/agreements/${await anAgreement(caller, { type: { id: await aType() } })}`;
      const agreement = await shown(world(), path);
      const plain = [
        'billTime',
        'billExpenses',
        'billProducts',
        'invoicingCycle',
        'employeeCompRate',
        'applicationLimit',
      ];
      const values = plain.map((key) => agreement[key]);
      assert.deepEqual(values, ['DoNotBill', 'NoCharge', 'NoDefault', 'ContractYear', 'Actual', 20]);
      assert.deepEqual([agreement['coverAgreementTime'], agreement['taxable']], [true, true]);
      const { billingCycle, billingTerms, sla } = await shown<Named>(world(), path);
      assert.deepEqual([billingCycle?.name, billingTerms?.name], ['Quarterly', 'Net 10 days']);
      assert.ok(sla !== undefined);
    }
  });

  it('is as it says where it says so', async () => {
    const sent = { type: { id: await aType() }, billTime: 'Billable', coverAgreementTime: false, applicationLimit: 5 };
    const agreement = await shown(world(), `/finance/agreements/${await anAgreement(world(), sent)}`);
    const { billTime, coverAgreementTime, applicationLimit } = agreement;
    assert.deepEqual([billTime, coverAgreementTime, applicationLimit], ['Billable', false, 5]);
  });
});
