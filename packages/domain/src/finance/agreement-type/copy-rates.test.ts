import assert from 'node:assert/strict';
import { it } from 'node:test';
import { inOlderVersion, inOneWorld, makeRecord, shown } from '../../../../testkit/src/index.ts';

inOneWorld('a new agreement type', (world) => {
  it('gives its rates to its agreements, unless it says otherwise', async () => {
    const bills = { billTime: 'Billable', billExpenses: 'Billable', billProducts: 'Billable' };
    const pays = { employeeCompRate: 'Actual', employeeCompNotExceed: 'Billing', invoicingCycle: 'CalendarYear' };
    for (const [caller, name, sent] of [
      [world(), 'Gives', {}],
      [inOlderVersion(world()), 'Keeps', { copyWorkRolesFlag: false }],
    ] as const) {
      const id = await makeRecord(caller, '/finance/agreements/types', { name, ...bills, ...pays, ...sent });
      const { copyWorkRolesFlag, copyWorkTypesFlag } = await shown(world(), `/finance/agreements/types/${id}`);
      assert.deepEqual([copyWorkRolesFlag, copyWorkTypesFlag], [name === 'Gives', true]);
    }
  });
});
