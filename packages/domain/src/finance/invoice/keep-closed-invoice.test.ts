import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aCatalogItem, changed, inOneWorld, makeRecord, shown } from '@reeve/testkit';

inOneWorld('a closed invoice', (world) => {
  const anInvoice = async () =>
    `/finance/invoices/${await makeRecord(world(), '/finance/invoices', { type: 'Standard', company: { id: 1 } })}`;
  const status = (name: string) => [{ op: 'replace', path: 'status', value: { name } }];
  const refused = async (reply: Promise<{ status: number; text: string }>, message: RegExp) => {
    const { status: code, text } = await reply;
    assert.equal(code, 400, text);
    assert.match(text, message);
  };
  const aLine = async (invoice: string) => {
    const catalogItem = { id: await aCatalogItem(world(), `closed-${invoice.split('/').at(-1)}`) };
    const body = { catalogItem, quantity: 1, price: 50, invoice: { id: Number(invoice.split('/').at(-1)) } };
    return `/procurement/products/${await makeRecord(world(), '/procurement/products', { ...body, billableOption: 'Billable' })}`;
  };

  it('says who closed it, until it is opened again by the path of closed ones', async () => {
    const path = await anInvoice();
    const closed = await changed(world(), path, { status: { name: 'Closed' } });
    assert.equal(closed['closedBy'], 'ReeveApi');
    const own = path.replace('invoices', 'closedInvoices');
    assert.equal((await world().patch(own, status('New'))).status, 200);
    assert.equal((await shown(world(), path))['closedBy'], undefined);
    await refused(world().patch(own, status('Closed')), /is not closed/);
  });

  it('keeps what is on it: only status and internal notes change', async () => {
    const path = await anInvoice();
    const line = await aLine(path);
    await changed(world(), path, { status: { name: 'Closed' } });
    await refused(world().patch(path, [{ op: 'replace', path: 'reference', value: 'x' }]), /only its status/);
    await refused(world().patch(line, [{ op: 'replace', path: 'price', value: 1 }]), /does not change/);
    await refused(world().patch(line, [{ op: 'replace', path: 'invoice', value: null }]), /does not change/);
    await refused(world().delete(line), /does not change/);
    const whole = await shown(world(), path);
    assert.equal((await world().put(path, whole)).status, 200, 'what was read can be put back');
    const own = path.replace('invoices', 'closedInvoices');
    const noted = await world().patch(own, [{ op: 'replace', path: 'internalNotes', value: 'Sent twice.' }]);
    assert.equal(noted.status, 200, noted.text);
    assert.deepEqual(
      [(await shown(world(), path))['internalNotes'], (await shown(world(), path))['total']],
      ['Sent twice.', 50],
    );
  });

  it('is not deleted, nor is one that was paid in part', async () => {
    const [closed, paid, open] = [await anInvoice(), await anInvoice(), await anInvoice()];
    await changed(world(), closed, { status: { name: 'Closed' } });
    await refused(world().delete(closed), /is closed and cannot be deleted/);
    await aLine(paid);
    await makeRecord(world(), `${paid}/payments`, { amount: 10 });
    await refused(world().delete(paid), /has payments/);
    assert.equal((await world().delete(open)).status, 204);
  });

  it('has a number of its own, and is never paid twice', async () => {
    const [one, other] = [await anInvoice(), await anInvoice()];
    const { invoiceNumber } = await shown(world(), one);
    await refused(world().patch(other, [{ op: 'replace', path: 'invoiceNumber', value: invoiceNumber }]), /is in use/);
    await aLine(one);
    await refused(world().post(`${one}/payments`, { amount: 50.01 }), /more than the 50 that are open/);
    await refused(world().post(`${one}/payments`, { amount: 0 }), /more than 0/);
    const payment = await makeRecord(world(), `${one}/payments`, { amount: 50 });
    await refused(world().post(`${one}/payments`, { amount: 0.01 }), /more than the 0 that are open/);
    await changed(world(), `${one}/payments/${payment}`, { amount: 20 });
    assert.equal((await shown(world(), one))['balance'], 30);
  });
});
