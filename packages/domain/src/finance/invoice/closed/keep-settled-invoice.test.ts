import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aBilledProduct, anInvoice, changed, inOneWorld, makeRecord } from '@reeve/testkit';

inOneWorld('an invoice that is closed or paid in part', (world) => {
  const refused = async (reply: Promise<{ status: number; text: string }>, message: RegExp) => {
    const { status, text } = await reply;
    assert.equal(status, 400, text);
    assert.match(text, message);
  };

  it('is not deleted', async () => {
    const [closed, paid, open] = [await anInvoice(world()), await anInvoice(world()), await anInvoice(world())];
    await changed(world(), closed, { status: { name: 'Closed' } });
    await refused(world().delete(closed), /is closed and cannot be deleted/);
    await aBilledProduct(world(), paid);
    await makeRecord(world(), `${paid}/payments`, { amount: 10 });
    await refused(world().delete(paid), /has payments and cannot be deleted/);
    assert.equal((await world().delete(open)).status, 204);
  });
});
