import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aCompany, anInvoice, changed, inOlderVersion, inOneWorld, shown } from '@reeve/testkit';

inOneWorld('an invoice to somebody without an account number', (world) => {
  it('does not close, whatever it is closed as, until there is one', async () => {
    for (const caller of [world(), inOlderVersion(world())]) {
      const company = await aCompany(world(), `None ${caller === world()}`, { accountNumber: null });
      const invoice = await anInvoice(world(), { company: { id: company } });
      for (const name of ['Closed', 'Void']) {
        const refused = await caller.patch(invoice, [{ op: 'replace', path: 'status', value: { name } }]);
        assert.equal(refused.status, 400, refused.text);
        assert.match(refused.text, /Company does not have an account\. Please update using the Company Finance screen/);
      }
      assert.equal((await shown<{ status: { name: string } }>(world(), invoice)).status.name, 'New');
      await changed(caller, invoice, { status: { name: 'Approved' } });
      await changed(world(), `/company/companies/${company}`, { accountNumber: 'A-1' });
      await changed(caller, invoice, { status: { name: 'Closed' } });
    }
  });

  it('is looked at by who pays for it', async () => {
    const payer = await aCompany(world(), 'Pays');
    const company = await aCompany(world(), 'Is paid for', { accountNumber: null, billToCompany: { id: payer } });
    await changed(world(), await anInvoice(world(), { company: { id: company } }), { status: { name: 'Closed' } });
  });
});
