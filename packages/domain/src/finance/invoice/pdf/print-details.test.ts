import assert from 'node:assert/strict';
import { it } from 'node:test';
import {
  aCompany,
  anExpense,
  anInvoice,
  aTicket,
  aTimeEntry,
  changed,
  type Fields,
  firstId,
  idOf,
  inOlderVersion,
  inOneWorld,
  makeRecord,
  pdfText,
  type World,
} from '@reeve/testkit';

inOneWorld('an invoice whose template has pages of details', (world) => {
  const printed = async (path: string, { base, headers }: World = world()) => {
    const reply = await fetch(`${base}${path}/pdf`, { headers });
    assert.equal(reply.status, 200);
    return pdfText(new Uint8Array(await reply.arrayBuffer())).replaceAll(/\s/g, '');
  };
  const holds = (text: string, has: readonly string[], hasNot: readonly string[] = []) => {
    for (const piece of has) assert.ok(text.includes(piece), `${piece} is in:\n${text}`);
    for (const piece of hasNot) assert.ok(!text.includes(piece), `${piece} is not in:\n${text}`);
  };

  const company = async () => ({ id: await aCompany(world(), 'Pages & Sons') });
  async function aTemplate(name: string, fields: Fields) {
    const path = `/finance/invoiceTemplates/${await makeRecord(world(), '/finance/invoiceTemplates', { name, ...fields })}`;
    const setup = { id: await firstId(world(), `/finance/invoiceTemplateSetups?conditions=name='${name}'`) };
    return { path, setup };
  }

  it('sums time and expenses on its front, and has columns of their own for each entry behind it', async () => {
    const { path: template, setup } = await aTemplate('Paged', {
      timeDetailVisibleFlag: true,
      timeDetailDatesVisibleFlag: true,
      timeDetailNotesVisibleFlag: true,
      timeDetailHoursVisibleFlag: true,
      servicesWorkTypeVisibleFlag: true,
      servicesHoursVisibleFlag: true,
      servicesHoursCaption: 'Spent',
      servicesAmountVisibleFlag: true,
      servicesTotalVisibleFlag: true,
      expenseDetailVisibleFlag: true,
      expenseDetailNotesVisibleFlag: true,
      expenseDetailExtAmountVisibleFlag: true,
      expensesTypeVisibleFlag: true,
      expensesAmountVisibleFlag: true,
      expensesAmountCaption: 'Laidout',
    });
    const customer = await company();
    const ticket = await aTicket(world(), { company: customer });
    const path = await anInvoice(world(), { company: customer, invoiceTemplate: setup });
    const on = { invoice: { id: idOf(path) } };
    const work = (notes: string, from: string, to: string, fields: Fields = {}) =>
      aTimeEntry(world(), ticket, {
        notes,
        timeStart: `2025-03-03T${from}:00Z`,
        timeEnd: `2025-03-03T${to}:00Z`,
        ...fields,
        ...on,
      });
    await work('Alpha', '08:00', '09:30');
    await work('Beta', '10:00', '10:15');
    await work('Gift', '11:00', '12:00', { billableOption: 'NoCharge' });
    await anExpense(world(), ticket, { amount: 10.1, notes: 'Parking', ...on });
    await anExpense(world(), ticket, { amount: 20.2, notes: 'Toll', ...on });
    const text = await printed(path);
    const [front = '', behind = ''] = text.split('TimeDetail');
    holds(front, ['Spent', '1.75$262.50', '1$0.00', 'Total', 'Laidout', '$30.30'], ['Alpha', 'Parking', 'Detail']);
    holds(behind, ['Date', 'Hours', '3/3/2025', 'Alpha', 'Beta', '1.5', '0.25', 'Gift'], ['Spent', 'Laidout', 'Rate']);
    holds(behind, ['ExpenseDetail', 'Parking', '$10.10', 'Toll', '$20.20']);
    assert.equal(await printed(path, inOlderVersion(world())), text);

    await changed(world(), template, { servicesRateVisibleFlag: true, servicesWorkTypeVisibleFlag: false });
    const role = await makeRecord(world(), '/time/workRoles', { name: 'Chief', hourlyRate: 99.99 });
    await work('Gamma', '13:00', '14:00', { workRole: { id: role } });
    holds(await printed(path), ['1.75$150.00$262.50', '1$99.99$99.99']);
    await changed(world(), template, { timeDetailVisibleFlag: false, expenseDetailVisibleFlag: false });
    holds(await printed(path), ['Alpha', 'Toll', '1.5', '$225.00'], ['Detail', '1.75']);
  });

  it('has its usual columns where the template names none, and its figures by the hour or not', async () => {
    const { path: template, setup } = await aTemplate('Bare', { timeDetailVisibleFlag: true });
    const customer = { id: await aCompany(world(), 'Bare Ltd') };
    const path = await anInvoice(world(), { company: customer, invoiceTemplate: setup });
    const ticket = await aTicket(world(), { company: customer, summary: 'Cooling' });
    await aTimeEntry(world(), ticket, { notes: 'Fan', invoice: { id: idOf(path) } });
    const [front = '', behind = ''] = (await printed(path)).split('TimeDetail');
    holds(front, ['WorkRole', 'WorkType', 'Rate', 'Hours', 'Amount'], ['Fan', 'Cooling']);
    holds(behind, ['Date', 'Staff', 'Description', 'Hours', 'Rate', 'Amount', 'Fan', 'Cooling']);
    await changed(world(), template, { servicesHoursVisibleFlag: true, timeDetailAmountBasedHoursVisibleFlag: true });
    const [, hourless = ''] = (await printed(path)).split('TimeDetail');
    holds(hourless, ['Fan', 'Hours'], ['$']);
  });
});
