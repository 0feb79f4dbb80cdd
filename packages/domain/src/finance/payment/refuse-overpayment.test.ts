import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aBilledProduct, anInvoice, changed, inOneWorld, makeRecord } from '@reeve/testkit';

inOneWorld('a payment beyond what is open', (world) => {
  const refused = async (reply: Promise<{ status: number; text: string }>, message: RegExp) => {
    const { status, text } = await reply;
    assert.equal(status, 400, text);
    assert.match(text, message);
  };

  it('is refused, and nothing is booked', async () => {
    const invoice = await anInvoice(world());
    await aBilledProduct(world(), invoice);
    const payments = `${invoice}/payments`;
    await refused(world().post(payments, { amount: 100.01 }), /more than the 100 that are open/);
    await refused(world().post(payments, { amount: 0 }), /must be more than 0/);
    await refused(world().post(payments, { amount: -5 }), /must be more than 0/);
    const payment = await makeRecord(world(), payments, { amount: 100 });
    await refused(world().post(payments, { amount: 0.01 }), /more than the 0 that are open/);
    await changed(world(), `${payments}/${payment}`, { amount: 20 });
    await refused(
      world().patch(`${payments}/${payment}`, [{ op: 'replace', path: 'amount', value: 101 }]),
      /more than/,
    );
  });
});
