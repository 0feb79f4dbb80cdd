import assert from 'node:assert/strict';
import { it } from 'node:test';
import { changed, inOneWorld, makeRecord, shown } from '../../../../testkit/src/index.ts';

inOneWorld('the opportunities of a portal', (world) => {
  it('are those of all statuses and of no type, as flags tell, each list by its own', async () => {
    const portal = await makeRecord(world(), '/company/portalConfigurations', { name: 'Customers' });
    const setup = `/company/portalConfigurations/${portal}/opportunitySetups`;
    const asked = '/sales/opportunities/statuses?conditions=inactiveFlag=false&orderBy=id&pageSize=1000';
    const statuses = (await shown<{ id: number }[]>(world(), asked)).map(({ id }) => id);
    const all = await changed(world(), setup, { addAllOpportunityStatuses: true, addAllOpportunityTypes: true });
    assert.deepEqual([all['opportunityStatusRecIDs'], all['addAllOpportunityStatuses']], [statuses, undefined]);
    assert.ok((all['opportunityTypeRecIDs'] as number[]).length > 0);
    const none = await changed(world(), setup, { removeAllOpportunityTypes: true });
    assert.deepEqual([none['opportunityTypeRecIDs'] ?? [], none['opportunityStatusRecIDs']], [[], statuses]);
  });
});
