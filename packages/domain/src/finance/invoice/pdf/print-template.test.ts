import assert from 'node:assert/strict';
import { it } from 'node:test';
import {
  aBilledProduct,
  aCompany,
  aContact,
  anAgreement,
  anExpense,
  anInvoice,
  aPhase,
  aProject,
  aProjectTicket,
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

inOneWorld('what a template says of the lines of an invoice', (world) => {
  /** A template of its own for an invoice, by the set-up that it names. */
  const templated = async (name: string, fields: Fields) => {
    const setup = { id: await firstId(world(), `/finance/invoiceTemplateSetups?conditions=name='${name}'`) };
    const path = `/finance/invoiceTemplates/${await makeRecord(world(), '/finance/invoiceTemplates', { name, ...fields })}`;
    return { setup, path };
  };
  const printed = async (path: string, { base, headers }: World = world()) => {
    const reply = await fetch(`${base}${path}/pdf`, { headers });
    assert.equal(reply.status, 200);
    return pdfText(new Uint8Array(await reply.arrayBuffer())).replaceAll(/\s/g, '');
  };
  /** The pieces in the order in which they are printed. */
  const inOrder = (text: string, pieces: readonly string[]) => {
    const at = pieces.map((piece) => text.indexOf(piece));
    assert.ok(!at.includes(-1), `${pieces.filter((_, index) => at[index] === -1)} is in:\n${text}`);
    return pieces.toSorted((one, other) => text.indexOf(one) - text.indexOf(other));
  };

  it('is in which order they stand, which sums follow, and what each tells of its ticket and agreement', async () => {
    const company = { id: await aCompany(world(), 'Orderly') };
    const contact = { id: await aContact(world(), { company, firstName: 'Rosa', lastName: 'Quill' }) };
    const agreement = {
      id: await anAgreement(world(), {
        company,
        name: 'Carefree',
        coverAgreementTime: false,
        coverAgreementExpense: false,
      }),
    };
    const ticketOf = (summary: string) => aTicket(world(), { company, summary, contact, agreement });
    const [zebra, apple] = [await ticketOf('Zebra'), await ticketOf('Apple')];
    const { setup, path: template } = await templated('Detailed Invoice', {
      timeDetailPrimarySortField: 'Ticket Number',
      timeDetailPrimarySortDirection: 'Descending',
      timeDetailSecondarySortField: 'Start Time',
      timeDetailSubtotalVisibleFlag: true,
      timeDetailNotesVisibleFlag: true,
      timeDetailHoursVisibleFlag: true,
      timeDetailContactsVisibleFlag: true,
      timeDetailAgreementVisibleFlag: true,
      timeDetailMembersVisibleFlag: true,
      timeDetailBillableVisibleFlag: true,
      timeDetailNonBillableCaption: 'Free',
      timeDetailExtendedAmountVisibleFlag: true,
      expenseDetailPrimarySortField: 'amount',
      expenseDetailSubtotalVisibleFlag: true,
      expenseDetailNotesVisibleFlag: true,
      expenseDetailExtAmountVisibleFlag: true,
      expenseDetailTicketNumberVisibleFlag: true,
      otherChargesDisplaySixDecimals: true,
      otherChargesPriceVisibleFlag: true,
      otherChargesDescriptionVisibleFlag: true,
      adjustmentDescriptionVisibleFlag: true,
      adjustmentQuantityVisibleFlag: true,
      adjustmentAmountVisibleFlag: true,
      adjustmentTotalVisibleFlag: true,
    });
    const path = await anInvoice(world(), { company, invoiceTemplate: setup });
    const on = { invoice: { id: idOf(path) } };
    const worked = async (ticket: number, notes: string, hour: number, more: Fields = {}) =>
      aTimeEntry(world(), ticket, {
        notes,
        timeStart: `2025-03-03T0${hour}:00:00Z`,
        timeEnd: `2025-03-03T0${hour + 1}:00:00Z`,
        ...more,
        ...on,
      });
    await worked(zebra, 'LateZ', 7);
    await worked(apple, 'FirstA', 6);
    await worked(zebra, 'EarlyZ', 5);
    await worked(apple, 'GiftA', 8, { billableOption: 'NoCharge' });
    await anExpense(world(), zebra, { amount: 70, notes: 'Hotel', ...on });
    await anExpense(world(), apple, { amount: 30, notes: 'Taxi', ...on });
    await aBilledProduct(world(), path, { customerDescription: 'Wire', quantity: 1, price: 1.2345 });
    await changed(world(), path, { serviceAdjustmentAmount: -5, adjustmentReason: 'Goodwill' });
    const text = await printed(path);
    const names = ['FirstA', 'GiftA', `Subtotal${apple}`, 'EarlyZ', 'LateZ', `Subtotal${zebra}`];
    assert.deepEqual(inOrder(text, names), apple > zebra ? names : [...names.slice(3), ...names.slice(0, 3)]);
    assert.deepEqual(inOrder(text, ['Taxi', 'Hotel']), ['Taxi', 'Hotel']);
    for (const piece of ['RosaQuill', 'Carefree', 'ReeveAdministrator', 'Free', '$1.234500', 'Goodwill', 'Total-$5.00'])
      assert.ok(text.includes(piece), `${piece} is in:\n${text}`);
    assert.equal(await printed(path, inOlderVersion(world())), text);
    await changed(world(), template, {
      timeDetailPrimarySortField: 'nonsense',
      timeDetailSecondarySortField: 'staff',
      timeDetailHoursVisibleFlag: false,
      timeDetailContactsVisibleFlag: false,
      timeDetailExtendedAmountVisibleFlag: false,
      timeDetailAmountBasedExtAmountVisibleFlag: true,
    });
    const other = await printed(path);
    assert.deepEqual(inOrder(other, ['LateZ', 'FirstA', 'EarlyZ', 'GiftA']), ['LateZ', 'FirstA', 'EarlyZ', 'GiftA']);
    for (const piece of ['RosaQuill', `Subtotal${zebra}`, 'Hours', '$150.00'])
      assert.ok(!other.includes(piece), `${piece} is not in:\n${other}`);
  });

  it('is what it tells of the ticket or the project that the invoice is for', async () => {
    const company = { id: await aCompany(world(), 'Roofers') };
    const contact = { id: await aContact(world(), { company, firstName: 'Ada', lastName: 'Beam' }) };
    const ticket = await aTicket(world(), { company, contact, summary: 'Leak', initialDescription: 'Drips a lot' });
    await makeRecord(world(), `/service/tickets/${ticket}/notes`, { text: 'Sealed it', resolutionFlag: true });
    await makeRecord(world(), `/service/tickets/${ticket}/tasks`, { notes: 'Ladder', closedFlag: true });
    await makeRecord(world(), `/service/tickets/${ticket}/tasks`, { notes: 'Bucket' });
    const fields = ['TicketNumber', 'Summary', 'ContactName', 'DetailDescription', 'Resolution', 'Amount', 'OpenTasks'];
    const { setup } = await templated('Condensed Invoice', {
      ...Object.fromEntries(fields.map((field) => [`serviceHeader${field}VisibleFlag`, true])),
      serviceHeaderSummaryCaption: 'Matter',
      projectHeaderProjectNameVisibleFlag: true,
      projectHeaderBillingMethodVisibleFlag: true,
      projectHeaderOriginalDownpaymentVisibleFlag: true,
      projectHeaderOriginalDownpaymentCaption: 'Advance',
      timeDetailPmPhaseVisibleFlag: true,
      timeDetailPmSummaryVisibleFlag: true,
    });
    const forTicket = { company, invoiceTemplate: setup, applyToType: 'Ticket', applyToId: ticket };
    const text = await printed(await anInvoice(world(), forTicket));
    for (const piece of [String(ticket), 'MatterLeak', 'AdaBeam', 'Dripsalot', 'Sealedit', 'Bucket', '$0.00'])
      assert.ok(text.includes(piece), `${piece} is in:\n${text}`);
    for (const piece of ['Ladder', 'Advance']) assert.ok(!text.includes(piece), `${piece} is not in:\n${text}`);
    const project = await aProject(world(), { company, name: 'Annex', billingMethod: 'FixedFee', downpayment: 250 });
    const phase = { id: await aPhase(world(), project, { description: 'Framing' }) };
    const work = await aProjectTicket(world(), project, { phase, summary: 'Beams' });
    const path = await anInvoice(world(), { company, invoiceTemplate: setup, project: { id: project } });
    const charge = { chargeToType: 'ProjectTicket', chargeToId: work, invoice: { id: idOf(path) } };
    await makeRecord(world(), '/time/entries', { ...charge, timeStart: '2025-03-03T08:00:00Z', actualHours: 1 });
    const ofProject = await printed(path);
    for (const piece of ['ProjectAnnex', 'FixedFee', 'Advance$250.00', 'Framing', 'Beams'])
      assert.ok(ofProject.includes(piece), `${piece} is in:\n${ofProject}`);
    assert.ok(!ofProject.includes('Matter'), ofProject);
  });
});
