import assert from 'node:assert/strict';
import { it } from 'node:test';
import { changed, inOneWorld, makeRecord, shown } from '../../../../testkit/src/index.ts';

inOneWorld('the types of expenses of a charge code', (world) => {
  it('are its list and its rows at once', async () => {
    const body = { name: 'Fairs', company: { id: 1 }, billTime: 'DoNotBill', expenseTypeIds: [3, 4] };
    const code = `/time/chargeCodes/${await makeRecord(world(), '/time/chargeCodes', body)}`;
    const rows = async () =>
      (await shown<{ type: { id: number } }[]>(world(), `${code}/expenseTypes?orderBy=id`)).map(({ type }) => type.id);
    assert.deepEqual(await rows(), [3, 4]);
    await changed(world(), code, { expenseTypeIds: [4, 5] });
    assert.deepEqual(await rows(), [4, 5]);
  });
});
