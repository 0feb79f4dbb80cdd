import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aTaxCode, changed, inOneWorld, makeRecord, shown } from '../../../../../testkit/src/index.ts';

inOneWorld('an exemption of a tax code', (world) => {
  it('is on the list of its code, as what it became', async () => {
    const code = `/finance/taxCodes/${await aTaxCode(world())}`;
    const lists = async () => {
      const { workRoleIds, expenseTypeIds, productTypeIds } = await shown(world(), code);
      return [workRoleIds ?? [], expenseTypeIds ?? [], productTypeIds ?? []];
    };
    const role = await makeRecord(world(), `${code}/workRoleExemptions`, { workRole: { id: 1 } });
    await makeRecord(world(), `${code}/expenseTypeExemptions`, { expenseType: { id: 2 } });
    await makeRecord(world(), `${code}/productTypeExemptions`, { productType: { id: 1 } });
    assert.deepEqual(await lists(), [[1], [2], [1]]);
    await changed(world(), `${code}/workRoleExemptions/${role}`, { workRole: { id: 2 } });
    assert.deepEqual(await lists(), [[2], [2], [1]]);
  });
});
