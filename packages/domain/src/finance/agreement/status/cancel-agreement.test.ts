import assert from 'node:assert/strict';
import { it } from 'node:test';
import { anAgreement, changed, inOlderVersion, inOneWorld, shown } from '../../../../../testkit/src/index.ts';

inOneWorld('the cancellation of an agreement', (world) => {
  it('has a date and a reason, and neither when it is taken back', async () => {
    for (const caller of [world(), inOlderVersion(world())]) {
      const path = `/finance/agreements/${await anAgreement(world())}`;
      const told = async () => {
        const { agreementStatus, dateCancelled, reasonCancelled } = await shown(world(), path);
        return [agreementStatus, dateCancelled, reasonCancelled];
      };
      await changed(caller, path, { cancelledFlag: true, reasonCancelled: 'Moved away' });
      assert.deepEqual(await told(), ['Cancelled', '2025-03-03T00:00:00Z', 'Moved away']);
      await changed(caller, path, { dateCancelled: '2025-04-01T00:00:00Z' });
      assert.deepEqual((await told()).slice(0, 2), ['Active', '2025-04-01T00:00:00Z']);
      await changed(caller, path, { cancelledFlag: false });
      assert.deepEqual(await told(), ['Active', undefined, undefined]);
    }
  });
});
