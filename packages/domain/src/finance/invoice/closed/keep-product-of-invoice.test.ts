import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aBilledProduct, anInvoice, changed, inOneWorld } from '@reeve/testkit';

inOneWorld('a product of a closed invoice', (world) => {
  const refused = async (reply: Promise<{ status: number; text: string }>) => {
    const { status, text } = await reply;
    assert.deepEqual([status, /what is on it does not change/.test(text)], [400, true], text);
  };

  it('is not deleted', async () => {
    const [closed, open] = [await anInvoice(world()), await anInvoice(world())];
    const [kept, free] = [await aBilledProduct(world(), closed), await aBilledProduct(world(), open)];
    await changed(world(), closed, { status: { name: 'Closed' } });
    await refused(world().delete(kept));
    assert.equal((await world().delete(free)).status, 204);
  });
});
