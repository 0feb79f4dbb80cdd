import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aCoveredTicket, aSoldPhone, changed, inOlderVersion, inOneWorld, shown } from '@reeve/testkit';

inOneWorld('a product under an agreement', (world) => {
  const covering = { coverAgreementProduct: true, applicationUnits: 'Amount', applicationLimit: 500 };
  const covered = async (product: string) => (await shown(world(), product))['agreementAmount'];

  it('is covered as far as there is money left, which comes back when it is changed or deleted', async () => {
    for (const caller of [world(), inOlderVersion(world())]) {
      const name = caller === world() ? 'Covered' : 'Covered too';
      const { ticket, company } = await aCoveredTicket(world(), name, covering);
      const sold = { ticket: { id: ticket }, price: 200 };
      const first = await aSoldPhone(caller, { ...sold, quantity: 2 });
      const second = await aSoldPhone(caller, sold);
      assert.deepEqual([await covered(first), await covered(second)], [400, 100]);
      await changed(caller, first, { cancelledFlag: true });
      await changed(caller, second, { price: 450 });
      assert.deepEqual([await covered(first), await covered(second)], [0, 450]);
      assert.equal((await world().delete(second)).status, 204);
      await changed(caller, first, { cancelledFlag: false });
      assert.equal(await covered(first), 400);
      assert.deepEqual((await shown<{ company: { id: number } }>(world(), first)).company.id, company.id);
    }
  });

  it('of before the agreement is not, until its purchase date is taken away: then it counts as sold when it was entered', async () => {
    const { ticket } = await aCoveredTicket(world(), 'Dated', covering);
    const sold = { ticket: { id: ticket }, price: 200 };
    const product = await aSoldPhone(world(), { ...sold, purchaseDate: '2019-01-15T00:00:00Z' });
    assert.equal(await covered(product), 0);
    const { status, text } = await world().patch(product, [{ op: 'remove', path: 'purchaseDate' }]);
    assert.deepEqual([status, await covered(product)], [200, 200], text);
  });

  it('is not where that covers no products, and not when it is not charged', async () => {
    const plain = await aCoveredTicket(world(), 'Plain', { ...covering, coverAgreementProduct: false });
    const product = await aSoldPhone(world(), { ticket: { id: plain.ticket }, price: 200 });
    assert.equal(await covered(product), 0);
    const { ticket } = await aCoveredTicket(world(), 'Free', covering);
    const free = await aSoldPhone(world(), { ticket: { id: ticket }, price: 200, billableOption: 'NoCharge' });
    assert.equal(await covered(free), 0);
    assert.equal((await changed(world(), free, { billableOption: 'Billable' }))['agreementAmount'], 200);
  });
});
