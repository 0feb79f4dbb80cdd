import assert from 'node:assert/strict';
import { it } from 'node:test';
import {
  aCompany,
  anExpense,
  anInvoice,
  aPhase,
  aProject,
  aProjectTicket,
  aTaxCode,
  aTicket,
  aTimeEntry,
  bookedOn,
  changed,
  type Fields,
  inOlderVersion,
  inOneWorld,
  makeRecord,
  pdfText,
  shown,
} from '@reeve/testkit';

type Amounts = Record<'serviceTotal' | 'expenseTotal' | 'previousProgressApplied' | 'salesTax' | 'total', number>;

inOneWorld('work that is billed as a whole', (world) => {
  const billed = async (path: string, ...keys: (keyof Amounts)[]) => {
    const invoice = await shown<Amounts>(world(), path);
    return keys.map((key) => invoice[key]);
  };
  const services = async (path: string) => (await billed(path, 'serviceTotal'))[0];
  const engineer = { workRole: { name: 'Engineer' } };
  const forTicket = (id: number) => ({ applyToType: 'Ticket', applyToId: id });
  const worked = (ticket: number, hours: number) =>
    aTimeEntry(world(), ticket, {
      ...engineer,
      timeStart: '2025-03-03T08:00:00Z',
      timeEnd: undefined,
      actualHours: hours,
    });

  it('comes to its fee whatever was worked, once, until the invoice is deleted', async () => {
    for (const caller of [world(), inOlderVersion(world())]) {
      const ticket = await aTicket(caller, { billingMethod: 'FixedFee', billingAmount: 500 });
      const entry = `/time/entries/${await worked(ticket, 1)}`;
      await anExpense(caller, ticket, { amount: 40 });
      const first = await anInvoice(caller, forTicket(ticket));
      assert.deepEqual(await billed(first, 'serviceTotal', 'expenseTotal', 'total'), [500, 40, 540]);
      const { extendedInvoiceAmount, status } = await shown(world(), entry);
      assert.deepEqual([extendedInvoiceAmount, status], [150, 'Billed']);
      await worked(ticket, 2);
      const second = await anInvoice(caller, forTicket(ticket));
      assert.equal(await services(second), 0);
      await changed(caller, `/service/tickets/${ticket}`, { billingAmount: 700 });
      assert.equal(await services(await anInvoice(caller, forTicket(ticket))), 200);
      assert.equal((await world().delete(first)).status, 204);
      assert.equal((await shown(world(), entry))['status'], 'Open');
      assert.equal(await services(await anInvoice(caller, forTicket(ticket))), 500);
    }
  });

  it('is billed for a project in stages, of which the last bills what is left, taxed once', async () => {
    const rates = { levelOneRate: 0.1, levelOneRateType: 'Percent', levelOneServicesFlag: true };
    const taxCode = { id: await aTaxCode(world(), { identifier: 'STAGES', ...rates }) };
    const company = { id: await aCompany(world(), 'Stages', { taxCode }) };
    const fixed = { company, billingMethod: 'FixedFee', billingAmount: 50_000 };
    const of = { company, applyToType: 'Project', applyToId: await aProject(world(), fixed) };
    const progress = await anInvoice(world(), { ...of, type: 'Progress' });
    await changed(world(), progress, { serviceAdjustmentAmount: 20_000 });
    assert.deepEqual(await billed(progress, 'salesTax', 'total'), [2000, 22_000]);
    const last = await anInvoice(world(), of);
    const keys = ['serviceTotal', 'previousProgressApplied', 'salesTax', 'total'] as const;
    assert.deepEqual(await billed(last, ...keys), [50_000, 20_000, 3000, 33_000]);
  });

  it('keeps to a limit over all its invoices', async () => {
    const ticket = await aTicket(world(), { billingMethod: 'NotToExceed', billingAmount: 200 });
    await worked(ticket, 1);
    const first = await anInvoice(world(), forTicket(ticket));
    assert.equal(await services(first), 150);
    await worked(ticket, 2);
    assert.equal(await services(await anInvoice(world(), forTicket(ticket))), 50);
    await worked(ticket, 1);
    assert.equal(await services(await anInvoice(world(), forTicket(ticket))), 0);
    assert.equal((await world().delete(first)).status, 204);
    assert.equal(await services(await anInvoice(world(), forTicket(ticket))), 150);
  });

  it('is shared by its entries in print and in the ledger, to the cent', async () => {
    const ticket = await aTicket(world(), { billingMethod: 'FixedFee', billingAmount: 100 });
    for (const hours of [1, 2]) await worked(ticket, hours);
    const path = await anInvoice(world(), forTicket(ticket));
    const reply = await fetch(`${world().base}${path}/pdf`, { headers: world().headers });
    const text = pdfText(new Uint8Array(await reply.arrayBuffer())).replaceAll(/\s/g, '');
    for (const piece of ['$33.33', '$66.67', '$100.00']) assert.ok(text.includes(piece), `${piece} is in:\n${text}`);
    assert.ok(!text.includes('$450.00'), text);
    await changed(world(), path, { status: { name: 'Closed' } });
    const booked = await bookedOn(world(), path);
    assert.deepEqual(
      booked.map(([type, amount]) => [type, amount]),
      [
        ['AR', 100],
        ['R', 33.33],
        ['R', 66.67],
      ],
    );
  });

  it('leaves out phases that are billed another way, which are billed by the hour', async () => {
    const project = await aProject(world(), { billingMethod: 'FixedFee', billingAmount: 1000 });
    const on = async (fields: Fields) => aProjectTicket(world(), await aPhase(world(), project, fields));
    const work = (ticket: number, actualHours: number) =>
      makeRecord(world(), '/time/entries', {
        ...engineer,
        chargeToType: 'ProjectTicket',
        chargeToId: ticket,
        timeStart: '2025-03-03T08:00:00Z',
        actualHours,
      });
    const entry = await work(await on({}), 3);
    await work(await on({ billingMethod: 'ActualRates' }), 2);
    const apart = await aPhase(world(), project, { billSeparatelyFlag: true });
    await work(await aProjectTicket(world(), apart), 1);
    const phase = await anInvoice(world(), { applyToType: 'ProjectPhase', applyToId: apart });
    assert.equal(await services(phase), 150);
    const whole = { applyToType: 'Project', applyToId: project };
    const first = await anInvoice(world(), whole);
    assert.equal(await services(first), 1300);
    assert.equal(await services(await anInvoice(world(), whole)), 0);
    assert.equal((await shown(world(), `/time/entries/${entry}`))['extendedInvoiceAmount'], 450);
  });
});
