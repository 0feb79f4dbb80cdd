import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aBilledProduct, anInvoice, changed, inOneWorld } from '@reeve/testkit';

inOneWorld('a product on a closed invoice', (world) => {
  const refused = async (reply: Promise<{ status: number; text: string }>) => {
    const { status, text } = await reply;
    assert.deepEqual([status, /what is on it does not change/.test(text)], [400, true], text);
  };

  it('keeps what it comes to', async () => {
    const invoice = await anInvoice(world());
    const product = await aBilledProduct(world(), invoice);
    await changed(world(), product, { price: 60 });
    await changed(world(), invoice, { status: { name: 'Closed' } });
    for (const [path, value] of Object.entries({ price: 1, quantity: 9, billableOption: 'NoCharge' }))
      await refused(world().patch(product, [{ op: 'replace', path, value }]));
    assert.equal((await changed(world(), product, { internalNotes: 'x' }))['extPrice'], 120);
  });
});
