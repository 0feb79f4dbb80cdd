import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aBilledProduct, anInvoice, changed, idOf, inOneWorld } from '@reeve/testkit';

inOneWorld('what is put on an invoice', (world) => {
  const refused = async (reply: Promise<{ status: number; text: string }>) => {
    const { status, text } = await reply;
    assert.deepEqual([status, /what is on it does not change/.test(text)], [400, true], text);
  };

  it('stays there when it is closed, and nothing joins it', async () => {
    const [closed, open] = [await anInvoice(world()), await anInvoice(world())];
    const [on, beside] = [await aBilledProduct(world(), closed), await aBilledProduct(world(), open)];
    await changed(world(), closed, { status: { name: 'Closed' } });
    await refused(world().patch(on, [{ op: 'replace', path: 'invoice', value: null }]));
    await refused(world().patch(beside, [{ op: 'replace', path: 'invoice', value: { id: idOf(closed) } }]));
    await changed(world(), beside, { invoice: null });
  });
});
