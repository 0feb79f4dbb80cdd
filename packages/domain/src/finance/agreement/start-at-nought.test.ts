import assert from 'node:assert/strict';
import { it } from 'node:test';
import { anAgreement, inOlderVersion, inOneWorld, shown } from '../../../../testkit/src/index.ts';

inOneWorld('an agreement', (world) => {
  it('says 0 where it has no limit and bills nothing, and who made it by names of its own', async () => {
    for (const caller of [world(), inOlderVersion(world())]) {
      const agreement = await shown(caller, `/finance/agreements/${await anAgreement(caller)}`);
      const { applicationLimit, compHourlyRate, compLimitAmount, billAmount } = agreement;
      assert.deepEqual([applicationLimit, compHourlyRate, compLimitAmount, billAmount], [0, 0, 0, 0]);
      const { _info } = agreement as { _info: object };
      assert.deepEqual(Object.keys(_info), ['lastUpdated', 'updatedBy', 'createdDate', 'createdBy']);
    }
    const sent = { billAmount: 90, applicationLimit: 5, applicationUnlimitedFlag: false };
    const { billAmount, applicationLimit } = await shown(
      world(),
      `/finance/agreements/${await anAgreement(world(), sent)}`,
    );
    assert.deepEqual([billAmount, applicationLimit], [90, 5]);
  });
});
