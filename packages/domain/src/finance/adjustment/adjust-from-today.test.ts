import assert from 'node:assert/strict';
import { it } from 'node:test';
import { anAgreement, inOlderVersion, inOneWorld, makeRecord, shown } from '../../../../testkit/src/index.ts';

inOneWorld('an adjustment', (world) => {
  it('is of today unless it is of another day', async () => {
    const path = `/finance/agreements/${await anAgreement(world())}/adjustments`;
    const dayOf = async (id: number) => (await shown(world(), `${path}/${id}`))['effectiveDate'];
    for (const caller of [world(), inOlderVersion(world())])
      assert.equal(await dayOf(await makeRecord(caller, path, { amount: 5 })), '2025-03-03T00:00:00Z');
    const effectiveDate = '2025-02-10T00:00:00Z';
    assert.equal(await dayOf(await makeRecord(world(), path, { amount: -5, effectiveDate })), effectiveDate);
  });
});
