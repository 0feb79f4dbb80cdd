import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aCatalogItem, anAgreement, inOlderVersion, inOneWorld, makeRecord } from '../../../../testkit/src/index.ts';

inOneWorld('a bundle', (world) => {
  it('is no addition of an agreement', async () => {
    const path = `/finance/agreements/${await anAgreement(world())}/additions`;
    const bundle = { id: await aCatalogItem(world(), 'Set', { productClass: 'Bundle' }) };
    const single = { id: await aCatalogItem(world(), 'Piece') };
    for (const caller of [world(), inOlderVersion(world())]) {
      const refused = await caller.post(path, { product: bundle, billCustomer: 'Billable' });
      assert.equal(refused.status, 400, refused.text);
      const id = await makeRecord(caller, path, { product: single, billCustomer: 'Billable' });
      const changed = await caller.patch(`${path}/${id}`, [{ op: 'replace', path: 'product', value: bundle }]);
      assert.equal(changed.status, 400, changed.text);
    }
  });
});
