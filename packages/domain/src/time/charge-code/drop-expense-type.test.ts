import assert from 'node:assert/strict';
import { it } from 'node:test';
import { inOneWorld, makeRecord, shown } from '../../../../testkit/src/index.ts';

inOneWorld('a deleted row of a charge code', (world) => {
  it('is not in its list', async () => {
    const body = { name: 'Fairs', company: { id: 1 }, billTime: 'DoNotBill', expenseTypeIds: [2, 3] };
    const code = `/time/chargeCodes/${await makeRecord(world(), '/time/chargeCodes', body)}`;
    const [row] = await shown<{ id: number }[]>(world(), `${code}/expenseTypes?conditions=type/id=2`);
    assert.equal((await world().delete(`${code}/expenseTypes/${row?.id}`)).status, 204);
    assert.deepEqual((await shown(world(), code))['expenseTypeIds'], [3]);
  });
});
