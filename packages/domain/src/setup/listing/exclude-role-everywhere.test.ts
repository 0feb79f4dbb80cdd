import assert from 'node:assert/strict';
import { it } from 'node:test';
import { anAgreement, firstId, inOlderVersion, inOneWorld, makeRecord, shown } from '../../../../testkit/src/index.ts';

inOneWorld('a new work role that is told to be excluded from agreements', (world) => {
  it('is excluded from each and from their types', async () => {
    const type = await firstId(world(), '/finance/agreements/types');
    const lists = [`/finance/agreements/${await anAgreement(world())}`, `/finance/agreementTypes/${type}`];
    for (const [at, caller] of [world(), inOlderVersion(world())].entries()) {
      const sent = { name: `Spared ${at}`, addAllAgreementExclusions: true };
      const role = await makeRecord(caller, '/time/workRoles', sent);
      assert.equal((await shown(caller, `/time/workRoles/${role}`))['addAllAgreementExclusions'], undefined);
      for (const path of lists) {
        const rows = await shown<unknown[]>(world(), `${path}/workRoleExclusions?conditions=workRole/id=${role}`);
        assert.equal(rows.length, 1, path);
      }
    }
  });
});
