import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aCoveredTicket, aSoldPhone, inOneWorld, shown } from '@reeve/testkit';

inOneWorld('the agreement of a product on a ticket', (world) => {
  const agreementOf = async (product: string) =>
    (await shown<{ agreement?: { id: number } }>(world(), product)).agreement?.id;

  it("is the ticket's where that covers products, unless another is sent", async () => {
    for (const coverAgreementProduct of [true, false]) {
      const name = coverAgreementProduct ? 'Covers' : 'Covers none';
      const { ticket, agreement } = await aCoveredTicket(world(), name, { coverAgreementProduct });
      const on = { ticket: { id: ticket } };
      const taken = await agreementOf(await aSoldPhone(world(), on));
      assert.equal(taken, coverAgreementProduct ? agreement.id : undefined);
      assert.equal(await agreementOf(await aSoldPhone(world(), { ...on, agreement })), agreement.id);
      assert.equal(await agreementOf(await aSoldPhone(world(), { ...on, agreement: null })), undefined);
    }
  });
});
