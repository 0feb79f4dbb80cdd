import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aSoldPhone, inOlderVersion, inOneWorld, shown } from '../../../../testkit/src/index.ts';

inOneWorld('the place of a new product', (world) => {
  it("is the caller's own", async () => {
    for (const caller of [world(), inOlderVersion(world())]) {
      const { locationId, businessUnitId } = await shown(world(), await aSoldPhone(caller));
      assert.ok(Number(locationId) > 0 && Number(businessUnitId) > 0);
    }
  });
});
