import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aCompany, anExpense, aTicket, inOlderVersion, inOneWorld, shown } from '../../../../testkit/src/index.ts';

type Named = { readonly id: number; readonly name: string } | undefined;

inOneWorld('an expense', (world) => {
  it('is paid in the default way, for the company of its ticket, by its caller', async () => {
    const company = { id: await aCompany(world(), 'Baker') };
    for (const caller of [world(), inOlderVersion(world())]) {
      const id = await anExpense(caller, await aTicket(world(), { company }));
      const entry = await shown<Record<'paymentMethod' | 'classification' | 'company' | 'member', Named>>(
        world(),
        `/expense/entries/${id}`,
      );
      const { paymentMethod, classification, company: of, member } = entry;
      assert.deepEqual(
        [paymentMethod?.name, classification?.name, of?.id, member?.id],
        ['Cash', 'Personal', company.id, 3],
      );
    }
  });

  it('is classified as its way of payment is', async () => {
    const sent = { paymentMethod: { name: 'Company Credit Card' } };
    const path = `/expense/entries/${await anExpense(world(), await aTicket(world()), sent)}`;
    assert.equal((await shown<{ classification: Named }>(world(), path)).classification?.name, 'Company');
  });
});
