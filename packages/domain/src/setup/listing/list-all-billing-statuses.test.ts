import assert from 'node:assert/strict';
import { it } from 'node:test';
import { changed, firstId, inOneWorld, makeRecord, shown } from '../../../../testkit/src/index.ts';

inOneWorld('the invoices of a portal', (world) => {
  it('are shown in all billing statuses that are in use, or in none, as a flag tells', async () => {
    const portal = await makeRecord(world(), '/company/portalConfigurations', { name: 'Customers' });
    const asked = '/finance/billingStatuses?conditions=inactiveFlag=false&orderBy=id&pageSize=1000';
    const statuses = (await shown<{ id: number }[]>(world(), asked)).map(({ id }) => id);
    assert.ok(statuses.length > 0);
    await makeRecord(world(), '/finance/billingStatuses', { name: 'Of old', inactiveFlag: true, sortOrder: 99 });
    const setups = `/company/portalConfigurations/${portal}/invoiceSetups`;
    const setup = `${setups}/${await firstId(world(), setups)}`;
    const { billingStatusIds, addAllStatuses } = await changed(world(), setup, { addAllStatuses: true });
    assert.deepEqual([billingStatusIds, addAllStatuses], [statuses, undefined]);
    assert.deepEqual((await changed(world(), setup, { removeAllStatuses: true }))['billingStatusIds'] ?? [], []);
  });
});
