import assert from 'node:assert/strict';
import { it } from 'node:test';
import { anInvoice, aSoldPhone, aTicket, changed, idOf, inOneWorld, shown } from '@reeve/testkit';

inOneWorld('a product that is cut loose', (world) => {
  const detach = (path: string, fields: object) => world().post(`${path}/detach`, fields);

  it('is off what the flags name, and its links and totals follow', async () => {
    const [ticket, invoice] = [await aTicket(world()), await anInvoice(world())];
    const path = await aSoldPhone(world(), { ticket: { id: ticket }, invoice: { id: idOf(invoice) } });
    const charged = `/procurement/products?conditions=chargeToType='Ticket' and chargeToId=${ticket}`;
    assert.equal((await shown<unknown[]>(world(), charged)).length, 1);
    assert.equal((await detach(path, { removeFromTicket: true })).status, 204);
    const product = await shown(world(), path);
    assert.deepEqual(['ticket' in product, 'invoice' in product], [false, true]);
    assert.deepEqual(await shown<unknown[]>(world(), charged), []);
    assert.equal((await detach(path, { removeFromInvoice: true })).status, 204);
    assert.equal((await shown(world(), invoice))['productTotal'], 0);
  });

  it('stays on an invoice that is closed', async () => {
    const invoice = await anInvoice(world());
    const path = await aSoldPhone(world(), { invoice: { id: idOf(invoice) } });
    await changed(world(), invoice, { status: { name: 'Closed' } });
    assert.equal((await detach(path, { removeFromInvoice: true })).status, 400);
  });
});
