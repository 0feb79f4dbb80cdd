import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aTaxCode, inOneWorld, shown } from '../../../../../testkit/src/index.ts';

inOneWorld('an exemption that is deleted', (world) => {
  it('is on the list of its tax code no more, and goes with the code', async () => {
    const code = `/finance/taxCodes/${await aTaxCode(world(), { workRoleIds: [1, 2] })}`;
    const [row] = await shown<{ id: number }[]>(world(), `${code}/workRoleExemptions`);
    assert.equal((await world().delete(`${code}/workRoleExemptions/${row?.id}`)).status, 204);
    assert.deepEqual((await shown(world(), code))['workRoleIds'], [2]);
    assert.equal((await world().delete(code)).status, 204);
  });
});
