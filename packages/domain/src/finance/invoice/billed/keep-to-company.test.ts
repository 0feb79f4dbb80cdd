import assert from 'node:assert/strict';
import { it } from 'node:test';
import {
  aBilledProduct,
  aCompany,
  aContact,
  anExpense,
  anInvoice,
  aTicket,
  aTimeEntry,
  idOf,
  inOlderVersion,
  inOneWorld,
  shown,
} from '@reeve/testkit';

inOneWorld('what was done for one company', (world) => {
  it('is put on no invoice of another', async () => {
    for (const caller of [world(), inOlderVersion(world())]) {
      const company = { id: await aCompany(world(), `Other ${caller === world() ? 'one' : 'two'}`) };
      const invoice = await anInvoice(world(), { company });
      const [own, ticket] = [await anInvoice(world()), await aTicket(world())];
      const lines = [
        `/time/entries/${await aTimeEntry(world(), ticket)}`,
        `/expense/entries/${await anExpense(world(), ticket)}`,
        await aBilledProduct(world(), own, { ticket: { id: ticket } }),
      ];
      for (const path of lines) {
        const reply = await caller.patch(path, [{ op: 'replace', path: 'invoice', value: { id: idOf(invoice) } }]);
        assert.deepEqual([reply.status, /is for another company than company 1\./.test(reply.text)], [400, true], path);
        const put = { ...(await shown(world(), path)), invoice: { id: idOf(invoice) } };
        assert.equal((await caller.put(path, put)).status, 400, path);
      }
      assert.equal((await shown(world(), invoice))['total'], 0);
    }
  });

  it('is put on the invoice of the company that pays for it', async () => {
    const payer = { id: await aCompany(world(), 'Payer') };
    const branch = { id: await aCompany(world(), 'Branch', { billToCompany: payer }) };
    const contact = { id: await aContact(world(), { company: branch }) };
    const invoice = { id: idOf(await anInvoice(world(), { company: payer })) };
    const entry = await aTimeEntry(world(), await aTicket(world(), { company: branch, contact }), { invoice });
    assert.equal((await shown(world(), `/time/entries/${entry}`))['status'], 'Billed');
  });
});
