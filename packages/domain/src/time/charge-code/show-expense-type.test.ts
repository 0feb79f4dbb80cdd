import assert from 'node:assert/strict';
import { it } from 'node:test';
import { inOneWorld, makeRecord, shown } from '../../../../testkit/src/index.ts';

inOneWorld('a row of a charge code', (world) => {
  it('is in its list', async () => {
    const body = { name: 'Fairs', company: { id: 1 }, billTime: 'DoNotBill' };
    const code = `/time/chargeCodes/${await makeRecord(world(), '/time/chargeCodes', body)}`;
    const row = `${code}/expenseTypes/${await makeRecord(world(), `${code}/expenseTypes`, { type: { id: 2 } })}`;
    const list = async () => (await shown(world(), code))['expenseTypeIds'];
    assert.deepEqual(await list(), [2]);
    assert.equal((await world().put(row, { type: { id: 3 } })).status, 200);
    assert.deepEqual(await list(), [3]);
  });
});
