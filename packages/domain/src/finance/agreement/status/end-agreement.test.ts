import assert from 'node:assert/strict';
import { it } from 'node:test';
import { anAgreement, changed, inOlderVersion, inOneWorld, shown } from '../../../../../testkit/src/index.ts';

inOneWorld('the end of an agreement', (world) => {
  const told = async (path: string) => {
    const { endDate, noEndingDateFlag, agreementStatus } = await shown(world(), path);
    return [endDate, noEndingDateFlag, agreementStatus];
  };
  const [past, future] = ['2025-03-02T00:00:00Z', '2026-03-02T00:00:00Z'];
  const never = [undefined, true, 'Active'];

  it('is a day or none at all, whichever was said last', async () => {
    for (const caller of [world(), inOlderVersion(world())]) {
      const path = `/finance/agreements/${await anAgreement(caller, { startDate: past })}`;
      assert.deepEqual(await told(path), never);
      await changed(caller, path, { endDate: past });
      assert.deepEqual(await told(path), [past, false, 'Expired']);
      await changed(caller, path, { noEndingDateFlag: true });
      assert.deepEqual(await told(path), never);
      const record = await shown(caller, path);
      assert.equal((await caller.put(path, { ...record, endDate: future })).status, 200);
      assert.deepEqual(await told(path), [future, false, 'Active']);
      assert.equal((await caller.patch(path, [{ op: 'remove', path: 'endDate' }])).status, 200);
      assert.deepEqual(await told(path), never);
    }
  });

  it('is what a new one is told, and open where it is told that there is to be one', async () => {
    const made = async (fields: object) => told(`/finance/agreements/${await anAgreement(world(), { ...fields })}`);
    assert.deepEqual(await made({ endDate: future }), [future, false, 'Active']);
    assert.deepEqual(await made({ endDate: future, noEndingDateFlag: true }), never);
    assert.deepEqual(await made({ noEndingDateFlag: false }), [undefined, false, 'Active']);
  });
});
