import assert from 'node:assert/strict';
import { it } from 'node:test';
import {
  aBilledProduct,
  aCompany,
  anInvoice,
  aProject,
  changed,
  type Fields,
  inOlderVersion,
  inOneWorld,
  shown,
  type World,
} from '../../../../../testkit/src/index.ts';

interface Owed {
  readonly downpaymentApplied: number;
  readonly remainingDownpayment?: number;
  readonly total: number;
  readonly balance: number;
}

inOneWorld('down payments', (world) => {
  let made = 0;
  const customer = async () => {
    made += 1;
    return { id: await aCompany(world(), `Pays Down ${made}`) };
  };
  const billed = async (fields: Fields, price: number, caller: World = world()) => {
    const invoice = await anInvoice(caller, fields);
    await aBilledProduct(world(), invoice, { quantity: 1, price, taxableFlag: false });
    return invoice;
  };
  const owed = async (path: string) => {
    const { downpaymentApplied, remainingDownpayment, total, balance } = await shown<Owed>(world(), path);
    return [downpaymentApplied, remainingDownpayment, total, balance];
  };

  it('come off the next invoices of the company until they are used, and are there again when one is deleted', async () => {
    const company = await customer();
    await billed({ company, type: 'DownPayment' }, 100);
    const first = await billed({ company }, 80, inOlderVersion(world()));
    assert.deepEqual(await owed(first), [80, 20, 0, 0]);
    const second = await billed({ company }, 50);
    assert.deepEqual(await owed(second), [20, 0, 30, 30]);
    assert.deepEqual(await owed(await billed({ company }, 50)), [0, 0, 50, 50]);
    assert.equal((await world().delete(first)).status, 204);
    await changed(world(), second, { serviceAdjustmentAmount: 10 });
    assert.deepEqual(await owed(second), [60, 40, 0, 0]);
  });

  it('are for their project alone where they or it say so', async () => {
    const company = await customer();
    const [roof, walls] = [await aProject(world(), { company }), await aProject(world(), { company })];
    const forProject = (id: number) => ({ company, applyToType: 'Project', applyToId: id });
    await billed({ ...forProject(roof), type: 'DownPayment', restrictDownpaymentFlag: true }, 100);
    assert.deepEqual(await owed(await billed(forProject(walls), 40)), [0, 0, 40, 40]);
    assert.deepEqual(await owed(await billed(forProject(roof), 40)), [40, 60, 0, 0]);
    await billed({ company, type: 'DownPayment' }, 30);
    assert.deepEqual(
      await owed(await billed({ ...forProject(walls), restrictDownpaymentFlag: true }, 40)),
      [0, 0, 40, 40],
    );
    assert.deepEqual(await owed(await billed(forProject(roof), 70)), [70, 20, 0, 0]);
  });

  it('are taken as is said where that overrides it', async () => {
    const company = await customer();
    await billed({ company, type: 'DownPayment' }, 100);
    const invoice = await billed({ company, overrideDownPaymentAmountFlag: true, downpaymentApplied: 25 }, 80);
    assert.deepEqual(await owed(invoice), [25, 75, 55, 55]);
    await changed(world(), invoice, { overrideDownPaymentAmountFlag: false });
    assert.deepEqual(await owed(invoice), [80, 20, 0, 0]);
  });
});
