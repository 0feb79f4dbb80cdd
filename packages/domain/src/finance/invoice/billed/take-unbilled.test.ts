import assert from 'node:assert/strict';
import { it } from 'node:test';
import {
  aBilledProduct,
  aCompany,
  aCoveredTicket,
  anExpense,
  anInvoice,
  aTicket,
  aTimeEntry,
  changed,
  inOlderVersion,
  inOneWorld,
  shown,
} from '@reeve/testkit';

type Totals = Record<'serviceTotal' | 'expenseTotal' | 'productTotal' | 'total', number>;

inOneWorld('a new standard invoice', (world) => {
  const totals = async (path: string) => {
    const { serviceTotal, expenseTotal, productTotal } = await shown<Totals>(world(), path);
    return [serviceTotal, expenseTotal, productTotal];
  };
  const rateOf = async (entry: number) =>
    (await shown<{ extendedInvoiceAmount: number }>(world(), `/time/entries/${entry}`)).extendedInvoiceAmount;

  it('takes what is unbilled of its ticket, once', async () => {
    for (const caller of [world(), inOlderVersion(world())]) {
      const ticket = await aTicket(caller);
      const entry = await aTimeEntry(caller, ticket);
      await anExpense(caller, ticket, { amount: 40 });
      await aTimeEntry(caller, ticket, { billableOption: 'DoNotBill' });
      await changed(caller, await aBilledProduct(caller, await anInvoice(caller)), {
        ticket: { id: ticket },
        invoice: null,
      });
      const body = { applyToType: 'Ticket', applyToId: ticket };
      assert.deepEqual(await totals(await anInvoice(caller, body)), [await rateOf(entry), 40, 100]);
      assert.deepEqual(await totals(await anInvoice(caller, body)), [0, 0, 0]);
    }
  });

  it('takes what is unbilled of its whole company by its date, but a special one nothing', async () => {
    const company = { id: await aCompany(world(), 'Whole') };
    const tickets = [await aTicket(world(), { company }), await aTicket(world(), { company })];
    for (const ticket of tickets) await anExpense(world(), ticket, { amount: 10 });
    await anExpense(world(), tickets[0] ?? 0, { amount: 99, date: '2025-03-05T00:00:00Z' });
    const department = { id: 1 };
    const special = { company, applyToType: 'All', specialInvoiceFlag: true, department, departmentId: 1 };
    assert.deepEqual(await totals(await anInvoice(world(), special)), [0, 0, 0]);
    assert.deepEqual(await totals(await anInvoice(world(), { company })), [0, 0, 0]);
    assert.deepEqual(await totals(await anInvoice(world(), { company, applyToType: 'All' })), [0, 20, 0]);
  });

  it('leaves what an agreement covers, and unapproved time where its board wants it approved', async () => {
    const { ticket, company } = await aCoveredTicket(world(), 'Covered', {
      applicationUnits: 'Hours',
      applicationLimit: 10,
      applicationCycle: 'CalendarMonth',
    });
    const covered = await aTimeEntry(world(), ticket);
    assert.equal(await rateOf(covered), 0);
    assert.deepEqual(
      await totals(await anInvoice(world(), { company, applyToType: 'Ticket', applyToId: ticket })),
      [0, 0, 0],
    );

    const strict = await aTicket(world());
    const { board } = await shown<{ board: { id: number } }>(world(), `/service/tickets/${strict}`);
    await changed(world(), `/service/boards/${board.id}`, { billUnapprovedTimeExpenseFlag: false });
    const entry = await aTimeEntry(world(), strict);
    const { timeSheet } = await shown<{ timeSheet: { id: number } }>(world(), `/time/entries/${entry}`);
    const body = { applyToType: 'Ticket', applyToId: strict };
    assert.deepEqual(await totals(await anInvoice(world(), body)), [0, 0, 0]);
    await world().post(`/time/sheets/${timeSheet.id}/submit`, '');
    await world().post(`/time/sheets/${timeSheet.id}/approve`, { approvalType: 'Billing' });
    assert.deepEqual(await totals(await anInvoice(world(), body)), [await rateOf(entry), 0, 0]);
  });
});
