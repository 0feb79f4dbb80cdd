import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aTaxCode, changed, inOneWorld, shown } from '../../../../testkit/src/index.ts';

inOneWorld('what a tax code lists', (world) => {
  it('is all of a kind, or none, as a flag of that kind tells', async () => {
    const path = `/finance/taxCodes/${await aTaxCode(world(), {})}`;
    const asked = '/time/workRoles?conditions=inactiveFlag=false&orderBy=id&pageSize=1000';
    const roles = (await shown<{ id: number }[]>(world(), asked)).map(({ id }) => id);
    const flags = { addAllWorkRoles: true, addAllExpenseTypes: true, addAllProductTypes: true };
    const all = await changed(world(), path, flags);
    assert.deepEqual([all['workRoleIds'], all['addAllWorkRoles']], [roles, undefined]);
    for (const list of ['expenseTypeIds', 'productTypeIds']) assert.ok((all[list] as number[]).length > 0, list);
    const fewer = await changed(world(), path, { removeAllWorkRoles: true });
    assert.deepEqual([fewer['workRoleIds'] ?? [], fewer['expenseTypeIds']], [[], all['expenseTypeIds']]);
  });
});
