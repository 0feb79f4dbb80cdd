import assert from 'node:assert/strict';
import { it } from 'node:test';
import { anAgreement, firstId, inOlderVersion, inOneWorld, makeRecord, shown } from '../../../../testkit/src/index.ts';

inOneWorld('a new work type that is told to be excluded from agreements', (world) => {
  it('is excluded from each and from their types', async () => {
    const type = await firstId(world(), '/finance/agreements/types');
    const lists = [`/finance/agreements/${await anAgreement(world())}`, `/finance/agreementTypes/${type}`];
    for (const [at, caller] of [world(), inOlderVersion(world())].entries()) {
      const sent = {
        name: `Spared ${at}`,
        billTime: 'Billable',
        rateType: 'Multiplier',
        rate: 1,
        addAllAgreementExclusions: true,
      };
      const worked = await makeRecord(caller, '/time/workTypes', sent);
      assert.equal((await shown(caller, `/time/workTypes/${worked}`))['addAllAgreementExclusions'], undefined);
      for (const path of lists) {
        const rows = await shown<unknown[]>(world(), `${path}/workTypeExclusions?conditions=workType/id=${worked}`);
        assert.equal(rows.length, 1, path);
      }
    }
  });
});
