import assert from 'node:assert/strict';
import { it } from 'node:test';
import { parseReportColumn } from '@reeve/catalogue';
import { aBoardTrio, patched } from '../../../../testkit/src/builders/board-trio.ts';
import {
  aBilledProduct,
  aBundle,
  aCompany,
  aConfigurationType,
  aContact,
  aCoveredTicket,
  aCustomField,
  anAdjustment,
  anExpense,
  anInvoice,
  anOpportunity,
  aPhase,
  aPick,
  aProject,
  aProjectTicket,
  aPurchaseOrder,
  aSoldPhone,
  aStockedItem,
  aTicket,
  aTimeEntry,
  changed,
  firstId,
  idOf,
  inOneWorld,
  makeRecord,
  shown,
} from '../../../../testkit/src/index.ts';
import { allWorkedColumns } from './all-worked-columns.ts';

/** The reports and columns that a group of worked out values is shown by. */
function workedIn(columns: Readonly<Record<string, string>>) {
  return Object.entries(columns).flatMap(([name, text]) => {
    const { worked } = parseReportColumn(text);
    return worked === null ? [] : [{ name, ...worked }];
  });
}

inOneWorld('columns of reports that are worked out', (world) => {
  const rows = async (report: string, columns: string, conditions: string, more = '') => {
    const query = `columns=${columns}&conditions=${encodeURIComponent(conditions)}${more}`;
    return (await shown<{ row_values: unknown[][] }>(world(), `/system/reports/${report}?${query}`)).row_values;
  };
  const count = async (report: string, conditions: string) =>
    (
      await shown<{ count: number }>(
        world(),
        `/system/reports/${report}/count?conditions=${encodeURIComponent(conditions)}`,
      )
    ).count;

  it('tell the texts, the age, the choices and the configurations of a ticket', async () => {
    const ticket = await aTicket(world(), {
      summary: 'Texts',
      initialDescription: 'It is slow',
      initialInternalAnalysis: 'Old disk',
      impact: 'High',
      severity: 'Low',
    });
    await makeRecord(world(), `/service/tickets/${ticket}/notes`, { text: 'Slower', detailDescriptionFlag: true });
    await makeRecord(world(), `/service/tickets/${ticket}/notes`, { text: 'New disk', resolutionFlag: true });
    await aTimeEntry(world(), ticket, { notes: 'Copied all', addToResolutionFlag: true });
    await aTimeEntry(world(), ticket, { notes: 'Shown nowhere' });
    const type = await aConfigurationType(world(), 'Server');
    const device = { name: 'srv', type: { id: type }, company: { id: 1 } };
    const configuration = await makeRecord(world(), '/company/configurations', device);
    await makeRecord(world(), `/service/tickets/${ticket}/configurations`, { id: configuration });
    world().clock.pass(3 * 86_400);
    const [texts] = await rows(
      'Service',
      'Detail_Description,Initial_Description,Internal_Analysis,Resolution,Age,Closed_Age,config_recids',
      'Resolution like "*all" and Age >= 3',
    );
    assert.deepEqual(texts, [
      'It is slow\n\nSlower',
      'It is slow',
      'Old disk',
      'New disk\n\nCopied all',
      3,
      null,
      `${configuration}`,
    ]);
    const [choices] = await rows('Service', 'SR_Impact_RecID,SR_Severity_RecID', `TicketNbr = ${ticket}`);
    const idOfChoice = (kind: string, name: string) => firstId(world(), `/service/${kind}?conditions=name="${name}"`);
    assert.deepEqual(choices, [await idOfChoice('impacts', 'High'), await idOfChoice('severities', 'Low')]);
    assert.deepEqual(await rows('Configs', 'SR_Service_List', `Id = ${configuration}`), [[`${ticket}`]]);
    const status = { id: await firstId(world(), '/service/boards/1/statuses?conditions=closedStatus=true') };
    await changed(world(), `/service/tickets/${ticket}`, { status });
    world().clock.pass(86_400);
    assert.deepEqual(await rows('Service', 'Age,Closed_Age', `TicketNbr = ${ticket}`), [[3, 3]]);
  });

  it('are ordered, counted and paged by, together with columns that are not', async () => {
    const tickets = [await aTicket(world(), { summary: 'First' }), await aTicket(world(), { summary: 'Second' })];
    world().clock.pass(86_400);
    tickets.push(await aTicket(world(), { summary: 'Third' }));
    const young = `TicketNbr in (${tickets.join(',')}) and Age < 2`;
    const [first, second, third] = tickets;
    assert.deepEqual(await rows('Service', 'TicketNbr', young, '&orderBy=Age,Summary desc'), [
      [third],
      [second],
      [first],
    ]);
    assert.equal(await count('Service', young), 3);
    assert.equal(await count('Service', `${young} and Age = 0`), 1);
    assert.equal(await count('Service', `Age > 400 or Summary = "Third"`), 1);
    const query = `columns=TicketNbr&pageSize=2&orderBy=Age desc&conditions=${encodeURIComponent(young)}`;
    const page = await world().get(`/system/reports/Service?${query}`);
    assert.match(page.headers.get('link') ?? '', /page=2>; rel="next"/);
    const rest = await rows('Service', 'TicketNbr', young, '&pageSize=2&page=2&orderBy=Age desc');
    assert.deepEqual(rest, [[third]]);
    const forward = await world().get(`/system/reports/Service?${query}`, { 'pagination-type': 'forward-only' });
    assert.match(forward.headers.get('link') ?? '', new RegExp(`pageId=${second}>; rel="next"`));
    assert.equal((await world().get('/system/reports/Service?conditions=Age like "x"')).status, 200);
  });

  it('tell how far a ticket of a project and the project are', async () => {
    const project = await aProject(world(), { budgetHours: 8 });
    const phase = await aPhase(world(), project, { wbsCode: '3' });
    const ticket = await aProjectTicket(world(), phase, {
      budgetHours: 4,
      wbsCode: '3.2',
      initialDescription: 'Wires',
    });
    await aTimeEntry(world(), ticket, { chargeToType: 'ProjectTicket' });
    const columns = 'Hours_Remaining,Percent_Complete_PerTicket,TicketWbsSequence,PhaseWbsSequence,Detail_Description';
    assert.deepEqual(await rows('Project', columns, 'Hours_Remaining = 3'), [[3, 25, 2, 3, 'Wires']]);
    const [[hours, days] = []] = await rows(
      'ProjectHeader',
      'Hours_Budget_Remaining,Est_Days_Remaining',
      `PM_Project_RecID = ${project}`,
    );
    assert.equal(hours, 7);
    assert.ok(Number(days) > 20 && Number(days) < 32, `${days} days`);
    const status = { id: await firstId(world(), '/project/statuses?conditions=closedFlag=true') };
    await changed(world(), `/project/projects/${project}`, { status });
    const [closed] = await rows('ProjectHeader', 'Closed_By,Date_Closed_UTC', `PM_Project_RecID = ${project}`);
    assert.deepEqual([typeof closed?.[0], closed?.[1] !== null], ['string', true]);
  });

  it('tell what of time is not billed and is utilized, and the code that it is charged to', async () => {
    const code = await makeRecord(world(), '/time/chargeCodes', {
      name: 'Reading',
      company: { id: 1 },
      timeEntryFlag: true,
      expenseEntryFlag: true,
      allowAllExpenseTypeFlag: true,
    });
    const charged = { chargeToType: 'ChargeCode', chargeToId: code, billableOption: 'DoNotBill' };
    const read = await aTimeEntry(world(), 0, {
      ...charged,
      workType: { id: await firstId(world(), '/time/workTypes?conditions=utilizationFlag=true') },
    });
    const columns =
      'Charge_Code,TE_Charge_Code_RecID,NonBillable_Hrs,Actual_Utilized_Hrs,Billable_Utilized_Hrs,te_status_id';
    assert.deepEqual(await rows('Time', columns, 'Charge_Code = "reading"'), [['Reading', code, 1, 1, 0, 1]]);
    await anExpense(world(), 0, { chargeToType: 'ChargeCode', chargeToId: code });
    assert.deepEqual(await rows('Expense', 'te_charge_code_recid,charge_to', 'Charge_Code = "Reading"'), [
      [code, 'ChargeCode'],
    ]);
    const { member } = await shown<{ member: { id: number } }>(world(), `/time/entries/${read}`);
    await changed(world(), `/system/members/${member.id}`, { hourlyCost: 40 });
    const setup = await firstId(world(), '/finance/billingSetups');
    await changed(world(), `/finance/billingSetups/${setup}`, { chargeAdjToFirmFlag: true });
    const { location } = await shown<{ location: { id: number } }>(world(), `/finance/billingSetups/${setup}`);
    const billed = await aTimeEntry(world(), await aTicket(world()), {
      locationId: location.id,
      adjustment: -5,
      timeStart: '2025-03-04T09:00:00Z',
      timeEnd: '2025-03-04T11:00:00Z',
    });
    await aTimeEntry(world(), await aTicket(world()), {
      billableOption: 'NoCharge',
      timeStart: '2025-03-05T09:00:00Z',
      timeEnd: '2025-03-05T11:00:00Z',
      workRole: { id: await firstId(world(), '/time/workRoles?conditions=hourlyRate > 0') },
    });
    const [row] = await rows(
      'Time',
      'Hourly_Cost_Decimal,NonBillable_Hrs,InvAdj_Total,InvAdj_Firm',
      `Time_RecID = ${billed}`,
    );
    assert.deepEqual(row?.slice(0, 2), [40, 0]);
    assert.equal(row?.[2], row?.[3]);
    assert.ok((await count('Time', 'NonBillable_Amt > 0')) > 0);
    assert.ok((await count('TimeSheets', 'TE_Period_RecID > 0 and TE_Status_ID = 1')) > 0);
    assert.ok((await count('ExpenseReports', 'TE_Period_RecID > 0')) > 0);
  });

  it('tell whether an invoice is paid, and what agreements cover on it', async () => {
    const { company, agreement, ticket } = await aCoveredTicket(world(), 'Covered', {
      applicationUnits: 'Hours',
      applicationLimit: 5,
      coverAgreementTime: true,
    });
    await aTimeEntry(world(), ticket, { timeEnd: '2025-03-03T16:00:00Z' });
    const invoice = await anInvoice(world(), { company, applyToType: 'Ticket', applyToId: ticket });
    await aBilledProduct(world(), invoice);
    const { balance } = await shown<{ balance: number }>(world(), invoice);
    const unpaid = await rows('InvoiceHeader', 'Paid_Flag,Date_Paid', `Billing_Log_RecID = ${idOf(invoice)}`);
    assert.deepEqual(unpaid, [[0, null]]);
    await makeRecord(world(), `${invoice}/payments`, { amount: balance - 10, paymentDate: '2025-03-20T00:00:00Z' });
    assert.equal(await count('InvoiceHeader', `Billing_Log_RecID = ${idOf(invoice)} and Paid_Flag = 1`), 0);
    await makeRecord(world(), `${invoice}/payments`, { amount: 10, paymentDate: '2025-03-21T00:00:00Z' });
    assert.deepEqual(await rows('Invoices', 'Date_Paid', `Paid_Flag = 1 and Billing_Log_RecID = ${idOf(invoice)}`), [
      ['2025-03-21T00:00:00Z'],
    ]);
    assert.deepEqual(await rows('InvoiceHeader', 'AGR_Hours', `Billing_Log_RecID = ${idOf(invoice)}`), [[5]]);
    const memo = await anInvoice(world(), { type: 'CreditMemo', company });
    await aBilledProduct(world(), memo, { quantity: -2 });
    assert.deepEqual(await rows('Invoices', 'Remaining_Credit_Balance', `Billing_Log_RecID = ${idOf(memo)}`), [[-100]]);
    const [balances] = await rows('AgreementList', 'BalAvailable,BalRemaining', `AGR_Header_RecID = ${agreement.id}`);
    assert.deepEqual(balances, [0, 0]);
  });

  it('tell what was picked and shipped of a product, its parts and its serial numbers', async () => {
    const stocked = await aStockedItem(world(), { serializedFlag: true });
    await anAdjustment(world(), stocked, 2, { serialNumber: 'A1,A2' });
    const { product } = await aPick(world(), stocked, 2, { serialNumber: 'A1,A2', shippedQuantity: 1 });
    const columns = 'Quantity_Picked,Quantity_Picked_Extended_Cost,Quantity_Shipped,serial_number';
    const [picked] = await rows('Product', columns, `iv_product_RecID = ${idOf(product)}`);
    const { cost } = await shown<{ cost: number }>(world(), product);
    assert.deepEqual(picked, [2, cost * 2, 1, 'A1,A2']);
    const line = 'Picked_Flag,Shipped_Flag,Date_Picked';
    const [[isPicked, isShipped, on] = []] = await rows(
      'ProductDetail',
      line,
      `Picked_By != null and IV_Product_RecID = ${idOf(product)}`,
    );
    assert.deepEqual([isPicked, isShipped, typeof on], [1, 1, 'string']);
    const bundle = await aSoldPhone(world(), { catalogItem: { id: (await aBundle(world())).id }, quantity: 1 });
    assert.deepEqual(await rows('Product', 'IsParent', `iv_product_RecID = ${idOf(bundle)}`), [[1]]);
    const free = await aSoldPhone(world(), { quantity: 2, billableOption: 'NoCharge' });
    assert.deepEqual(await rows('Product', 'Billable_Amt,NonBillable_Amt', `iv_product_RecID = ${idOf(free)}`), [
      [0, 400],
    ]);
  });

  it('tell what is scheduled, when something was done, and by whom', async () => {
    const ticket = await aTicket(world(), { priority: { id: 1 }, impact: 'High', severity: 'Low' });
    const type = { id: await firstId(world(), '/schedule/types?conditions=identifier="S"') };
    const span = { dateStart: '2025-03-05T09:00:00Z', dateEnd: '2025-03-05T10:30:00Z' };
    const entry = await makeRecord(world(), '/schedule/entries', {
      objectId: ticket,
      type,
      member: { id: 1 },
      ...span,
    });
    await changed(world(), `/schedule/entries/${entry}`, { doneFlag: true, acknowledgedFlag: true });
    const columns = 'SR_Service_RecID,Table_Reference,Priority,SR_Impact_Name,SR_Severity_Name,Duration,All_Day_Flag';
    const [row] = await rows('Schedule', columns, `Schedule_RecID = ${entry} and Duration = 1.5`);
    assert.deepEqual(row, [ticket, 'SR_Service', 1, 'High', 'Low', 1.5, false]);
    const whose = 'Entered_By_RecID,Close_Member_RecID,Ack_Member_RecID';
    const [[me] = []] = await rows('Schedule', whose, `Schedule_RecID = ${entry}`);
    assert.ok(Number(me) > 0);
    assert.deepEqual(await rows('Schedule', whose, `Close_Member_RecID = ${me}`), [[me, me, me]]);
    await changed(world(), `/schedule/entries/${entry}`, { doneFlag: false });
    assert.deepEqual(await rows('Schedule', whose, `Schedule_RecID = ${entry}`), [[me, null, me]]);
  });

  it('tell under which types an item stands: one by its id, several by their names', async () => {
    const board = '/service/boards/1';
    const types = [
      await makeRecord(world(), `${board}/types`, { name: 'Red' }),
      await makeRecord(world(), `${board}/types`, { name: 'Blue' }),
    ];
    const [red] = types;
    const only = await makeRecord(world(), `${board}/subtypes`, { name: 'Only', typeAssociationIds: [red] });
    const both = await makeRecord(world(), `${board}/subtypes`, { name: 'Both', typeAssociationIds: types });
    const of = (id: number) => `SR_SubType_RecID = ${id}`;
    assert.deepEqual(await rows('ServiceSubType', 'SR_Type_RecID,ServiceTypeDesc', of(only)), [[red, 'Red']]);
    assert.deepEqual(await rows('ServiceSubType', 'SR_Type_RecID,ServiceTypeDesc', of(both)), [[null, 'Red, Blue']]);
    const { type, subType, item, row } = await aBoardTrio(world());
    await patched(world(), row, 'subTypeAssociationIds', [subType]);
    const columns = 'SR_Type_RecID,SR_SubType_RecID';
    assert.deepEqual(await rows('ServiceItem', columns, `SR_SubTypeItem_RecID = ${item}`), [[type, subType]]);
    const named = `SR_SubTypeItem_RecID = ${item} and ServiceTypeDesc = "letter" and ServiceSubTypeDesc = "Lost"`;
    assert.equal(await count('ServiceItem', named), 1);
  });

  it('tell of companies, contacts and groups what their lists have', async () => {
    const status = await makeRecord(world(), '/company/companies/statuses', { name: 'Watched', customNoteFlag: true });
    const company = await aCompany(world(), 'Noted', {
      status: { id: status },
      invoiceCCEmailAddress: 'cc@noted.example',
    });
    await makeRecord(world(), `/company/companies/${company}/customStatusNotes`, {
      customNote: 'Pays late',
      status: { id: status },
    });
    assert.deepEqual(await rows('Company', 'Email_Cc_Flag', 'Custom_Note = "Pays late"'), [[true]]);
    const types = await shown<{ id: number; description: string }[]>(world(), '/company/contacts/types?pageSize=2');
    const contact = await aContact(world(), { types: types.map(({ id }) => ({ id })) });
    const [row] = await rows('Contact', 'Contact_Type_RecID,Contact_Type_Desc', `Contact_RecID = ${contact}`);
    assert.deepEqual(row, [
      types.map(({ id }) => id).join(','),
      types.map(({ description }) => description).join(', '),
    ]);
    const group = await makeRecord(world(), '/marketing/groups', { name: 'Letters' });
    await makeRecord(world(), `/marketing/groups/${group}/contacts`, { id: contact });
    assert.deepEqual(await rows('GroupType', 'Company_Flag,Contact_Flag', `Group_Type_RecID = ${group}`), [
      [false, true],
    ]);
    await makeRecord(world(), `/marketing/groups/${group}/companies`, { id: company });
    assert.deepEqual(await rows('GroupType', 'Contact_Flag', `Company_Flag = true`), [[true]]);
  });

  it('tell what was lost, billed, ordered and answered', async () => {
    const lost = { id: await firstId(world(), '/sales/opportunities/statuses?conditions=lostFlag=true') };
    const opportunity = await anOpportunity(world());
    const line = { forecastType: 'Product', revenue: 300, status: { id: 1 }, forecastDescription: 'Server' };
    await world().post(`/sales/opportunities/${opportunity}/forecast`, { forecastItems: [line] });
    await changed(world(), `/sales/opportunities/${opportunity}`, { status: lost });
    assert.deepEqual(await rows('Opportunity', 'Lost_Revenue', `Opportunity_RecID = ${opportunity}`), [[300]]);
    const setup = await shown<{ id: number; location: { id: number } }[]>(world(), '/finance/billingSetups');
    await changed(world(), `/finance/billingSetups/${setup[0]?.id}`, {
      payableName: 'Us',
      addressOne: '1 Main',
      addressTwo: 'Top',
      city: 'Here',
      zip: '1',
      phone: '555',
      country: { id: 1 },
      state: { id: 1 },
    });
    const order = idOf(await aPurchaseOrder(world(), { locationId: setup[0]?.location.id }));
    const columns = ['Company_Name', 'Address_Line1', 'Address_Line2', 'City', 'Zip', 'PhoneNbr'].map(
      (name) => `Bill_To_${name}`,
    );
    assert.deepEqual(await rows('PurchaseOrder', columns.join(','), `Purchase_Order_RecID = ${order}`), [
      ['Us', '1 Main', 'Top', 'Here', '1', '555'],
    ]);
    const survey = `/service/surveys/${await makeRecord(world(), '/service/surveys', { name: 'After work' })}`;
    const question = await makeRecord(world(), `${survey}/questions`, {
      question: 'Quick?',
      type: 'Selection',
      sequenceNumber: 1,
    });
    const good = await makeRecord(world(), `${survey}/questions/${question}/options`, { caption: 'Good', points: 5 });
    await makeRecord(world(), `${survey}/questions/${question}/options`, { caption: 'Best', points: 10 });
    await makeRecord(world(), `${survey}/results`, {
      ticketId: await aTicket(world()),
      results: [{ questionId: question, answer: good }],
    });
    const score = 'Points,Possible_Points,Score,SurveyQtr,SurveyYr';
    assert.deepEqual(await rows('Surveys', score, 'Score = 50'), [[5, 10, 50, 1, 2025]]);
  });

  it('are all shown by some row here, and nothing is worked out that no report shows', async () => {
    const { company } = await aCoveredTicket(world(), 'Monthly', { billAmount: 10 });
    const agreement = await firstId(world(), `/finance/agreements?conditions=company/id=${company.id}`);
    assert.equal((await world().post(`/finance/agreements/${agreement}/invoice`, '')).status, 201);
    await aCustomField(world(), { caption: 'Rack', podId: 1, businessUnitIds: [1], locationIds: [2] });
    assert.deepEqual(await rows('CustomFields', 'billing_unit_recids,owner_level_recids', 'owner_level_recids = "2"'), [
      ['1', '2'],
    ]);
    const { reports } = world().tenant.read.schema.catalogue;
    const shownGroups = new Map<string, Set<string>>();
    for (const { name, columns } of reports)
      for (const { name: column, by, value } of workedIn(columns)) {
        assert.ok(allWorkedColumns.get(by)?.gives.includes(value), `${name}.${column}: ${by}()/${value}`);
        const filled = (await rows(name, column, '', '&pageSize=1000')).some(([each]) => each !== null && each !== '');
        if (filled) shownGroups.set(by, (shownGroups.get(by) ?? new Set()).add(value));
      }
    for (const [by, { gives }] of allWorkedColumns)
      assert.deepEqual([by, ...gives.filter((value) => shownGroups.get(by)?.has(value) !== true)], [by]);
  });
});
