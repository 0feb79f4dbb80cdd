import assert from 'node:assert/strict';
import { it } from 'node:test';
import {
  aCoveredTicket,
  anExpense,
  aSoldPhone,
  aTimeEntry,
  changed,
  type Fields,
  inOlderVersion,
  inOneWorld,
  shown,
} from '@reeve/testkit';

inOneWorld('the invoice of an agreement', (world) => {
  const covers = { coverAgreementTime: true, coverAgreementExpense: true, coverAgreementProduct: true };
  const amount = { applicationUnits: 'Amount', applicationLimit: 1000, billAmount: 100 };
  const billing = { billStartDate: '2025-03-01T00:00:00Z' };

  async function someWork(name: string, fields: Fields) {
    const { ticket, agreement } = await aCoveredTicket(world(), name, { ...covers, ...amount, ...billing, ...fields });
    const work = [
      `/time/entries/${await aTimeEntry(world(), ticket)}`,
      `/expense/entries/${await anExpense(world(), ticket)}`,
      await aSoldPhone(world(), { ticket: { id: ticket }, price: 200 }),
    ];
    return { agreement, work };
  }

  async function invoiced(agreement: { readonly id: number }) {
    const reply = await world().post(`/finance/agreements/${agreement.id}/invoice`, '');
    assert.equal(reply.status, 201, reply.text);
    return `/finance/invoices/${String(reply.json)}`;
  }

  const statuses = async (work: readonly string[]) => {
    const all = await Promise.all(work.map((path) => shown<Record<string, { id: number }>>(world(), path)));
    return all.map(({ status, invoice }) => [status, invoice?.id]);
  };

  it('has what the agreement covered, for nothing, until it is deleted', async () => {
    const { agreement, work } = await someWork('Covered', {});
    const invoice = await invoiced(agreement);
    const id = Number(invoice.split('/').at(-1));
    assert.deepEqual(await statuses(work), [
      ['BilledAgreement', id],
      ['BilledAgreement', id],
      [undefined, id],
    ]);
    const older = inOlderVersion(world());
    const { total, serviceTotal, productTotal, expenseTotal } = await shown(older, invoice);
    assert.deepEqual([total, serviceTotal, productTotal, expenseTotal], [100, 0, 0, 0]);
    assert.equal((await world().delete(invoice)).status, 204);
    assert.deepEqual(await statuses(work), [
      ['Open', undefined],
      ['Open', undefined],
      [undefined, undefined],
    ]);
  });

  it('leaves what the agreement left to bill to another, unless it says otherwise', async () => {
    const { agreement, work } = await someWork('Overrun', { applicationLimit: 10 });
    const invoice = await invoiced(agreement);
    assert.equal((await shown(world(), invoice))['total'], 100);
    assert.deepEqual(
      (await statuses(work)).map(([, on]) => on),
      [undefined, undefined, undefined],
    );
    assert.equal((await world().delete(invoice)).status, 204);
    const flags = { billableTimeInvoice: true, billableExpenseInvoice: true, billableProductInvoice: true };
    await changed(world(), `/finance/agreements/${agreement.id}`, flags);
    const second = await invoiced(agreement);
    const { total, serviceTotal, productTotal, expenseTotal } = await shown<Record<string, number>>(world(), second);
    assert.deepEqual([serviceTotal, expenseTotal, productTotal, total], [140, 12.5, 200, 452.5]);
    assert.deepEqual(
      (await statuses(work)).map(([status]) => status),
      ['Billed', 'Billed', undefined],
    );
  });

  it('that charges nothing is over nothing, once for what was covered', async () => {
    const { agreement, work } = await someWork('Free', { billAmount: 0 });
    const path = await invoiced(agreement);
    const { total, agreementAmount } = await shown(world(), path);
    assert.deepEqual([total, agreementAmount], [0, 0]);
    const id = Number(path.split('/').at(-1));
    assert.deepEqual(new Set((await statuses(work)).map(([, invoice]) => invoice)), new Set([id]));
    const again = await world().post(`/finance/agreements/${agreement.id}/invoice`, '');
    assert.deepEqual([again.status, /nothing/.test(again.text)], [400, true], again.text);
    assert.equal((await world().delete(path)).status, 204);
    assert.deepEqual(
      (await statuses(work)).map(([, invoice]) => invoice),
      [undefined, undefined, undefined],
    );
    await invoiced(agreement);
  });
});
