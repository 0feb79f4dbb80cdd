import assert from 'node:assert/strict';
import { it } from 'node:test';
import {
  aCoveredTicket,
  anExpense,
  anExport,
  aTimeEntry,
  bookedOn,
  changed,
  idOf,
  inOneWorld,
  shown,
} from '@reeve/testkit';

inOneWorld('what an agreement covers', (world) => {
  /** The invoice of an agreement over 1000 that covered an hour at 150 and a meal of 40, closed; answers its path. */
  const invoiced = async (name: string) => {
    const covers = { coverAgreementTime: true, coverAgreementExpense: true, applicationUnlimitedFlag: true };
    const bill = { billAmount: 1000, billStartDate: '2025-03-01T00:00:00Z' };
    const { ticket, agreement } = await aCoveredTicket(world(), name, {
      ...covers,
      ...bill,
      applicationUnits: 'Amount',
    });
    await aTimeEntry(world(), ticket, { workRole: { name: 'Engineer' } });
    await anExpense(world(), ticket, { amount: 40 });
    const { json, text } = await world().post(`/finance/agreements/${agreement.id}/invoice`, '');
    assert.ok(typeof json === 'number', text);
    await changed(world(), `/finance/invoices/${json}`, { status: { name: 'Closed' } });
    return `/finance/invoices/${json}`;
  };
  const booked = async (path: string) =>
    (await bookedOn(world(), path)).map(([type, amount]) => `${type} ${amount}`).sort();

  it('is booked for nothing of any other', async () => {
    assert.deepEqual(await booked(await invoiced('Other')), ['AR 1000', 'R 0', 'RA 1000', 'RE 0']);
  });

  it('is revenue when it is invoiced where the agreement is paid ahead, taken from its account', async () => {
    await changed(world(), '/finance/agreements/types/1', { prePaymentFlag: true });
    const path = await invoiced('Ahead');
    assert.deepEqual(await booked(path), ['AR 1000', 'R 150', 'RA 1000', 'RA 190', 'RE 40']);
    assert.equal((await shown(world(), path))['total'], 1000);
    const [found] = (await anExport(world(), { includedInvoiceIds: [idOf(path)] })).transactions;
    assert.equal((found as unknown as { agreementPrePaymentFlag: boolean }).agreementPrePaymentFlag, true);
    const details = found?.detail.map(({ glTypeId, quantity, total }) => [glTypeId, quantity, total]);
    assert.deepEqual(details?.sort(), [
      ['R', -1, -150],
      ['RA', -1, -1000],
      ['RA', 1, 190],
      ['RE', -1, -40],
    ]);
  });
});
