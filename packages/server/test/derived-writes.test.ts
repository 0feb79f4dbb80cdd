import assert from 'node:assert/strict';
import { it } from 'node:test';
import { loadCatalogue, type Operation } from '@reeve/catalogue';
import { checkFields, Draft, makeRecord, transact } from '@reeve/domain';
import { inOneWorld } from '../../testkit/src/on-each-engine.ts';
import type { World } from '../../testkit/src/world.ts';
import { type Answered, made, patched, read } from './answers.ts';
import { RecordMaker } from './record-maker.ts';

const catalogue = loadCatalogue();
const reeve = { memberId: 0, identifier: 'reeve' };

/** What callers could set at will, by the model of the body. */
const oncePatched: Readonly<Record<string, string>> = {
  Ticket:
    'dateResponded dateResolved resolveMinutes agreementType estimatedTimeCost estimatedExpenseCost estimatedProductCost',
  Project: 'actualHours percentComplete closedFlag scheduledHours',
  TimeEntry:
    'invoiceHours hoursBilled agreementHours agreementAmount invoiceFlag status extendedInvoiceAmount enteredBy dateEntered',
  Invoice: 'subtotal salesTax payments balance credits productTotal closedBy',
  PurchaseOrder: 'total subTotal closedBy dateClosed',
  PurchaseOrderLineItem: 'extCost batchedFlag',
  ProductItem: 'extPrice extCost margin calculatedPrice poApprovedFlag',
  Order: 'total subTotal taxTotal',
  ExpenseEntry: 'status invoiceAmount',
  Addition: 'extPrice margin billedQuantity',
  Agreement: 'agreementStatus nextInvoiceDate',
  Company: 'isVendorFlag',
  Contact: 'securityIdentifier',
  ScheduleEntry: 'ownerFlag',
  CompanyConfiguration: 'activeFlag',
  ProcurementAdjustment: 'closedBy',
};

inOneWorld('writes of derived fields', (world) => {
  it('are marked read-only in the description of the API', async () => {
    const reply = await fetch(`${world().origin}/openapi.json`);
    const { components } = (await reply.json()) as Described;
    for (const [model, fields] of Object.entries(oncePatched))
      for (const field of fields.split(' '))
        assert.equal(components.schemas[model]?.properties[field]?.readOnly, true, `${model}.${field}`);
  });

  it('are not asked of a caller where the description requires the field', () => {
    const order = catalogue.model('Order');
    const fields = order.fields.map((field) => (field.name === 'total' ? { ...field, required: true } : field));
    const table = world().parts.schema.tables.of('/sales/orders');
    const draft = new Draft('create', table, { ...order, fields }, null);
    checkFields(draft);
    const missing = draft.errors.map(({ field }) => field);
    assert.ok(missing.includes('status') && !missing.includes('total'), missing.join());
  });

  it('keep what Reeve worked out when a caller replaces, patches or removes', async () => {
    const body = { name: 'Care', company: { id: 1 }, contact: { id: await aContact(world()) }, type: { id: 1 } };
    const { id } = await asReeve(world(), '/finance/agreements', { ...body, nextInvoiceDate: '2025-09-01T00:00:00Z' });
    const own = `/finance/agreements/${id}`;
    const shown = await read<Answered>(world(), own);
    const replaced = (await world().put(own, { ...shown, name: 'Cure', nextInvoiceDate: null })).json as Answered;
    assert.deepEqual([replaced['name'], replaced['nextInvoiceDate']], ['Cure', '2025-09-01T00:00:00Z']);
    const operations = [
      { op: 'remove', path: 'nextInvoiceDate' },
      { op: 'REPLACE', path: '/agreementStatus', value: 'Expired' },
      { op: 'replace', path: 'name', value: 'Care' },
    ];
    const { name, nextInvoiceDate, agreementStatus } = await patched(world(), own, operations);
    assert.deepEqual([name, nextInvoiceDate, agreementStatus], ['Care', '2025-09-01T00:00:00Z', 'Active']);
  });

  it('are passed over in rows of a list, under any spelling', async () => {
    const maker = new RecordMaker(world());
    const detail = await maker.create(createOf('/procurement/adjustments/{parentId}/details'));
    const rows = [{ ...detail.body, QuantityOnHand: 987 }];
    const { record } = await maker.create(createOf('/procurement/adjustments'), { adjustmentDetails: rows });
    const [row] = await read<Answered[]>(world(), `/procurement/adjustments/${record.id}/details`);
    assert.equal(row?.['quantityAdjusted'], detail.record['quantityAdjusted']);
    assert.equal(row?.['quantityOnHand'], detail.record['quantityOnHand']);
  });

  it('are passed over in bulk', async () => {
    const type = { id: ((await read<Answered[]>(world(), '/company/configurations/types'))[0] as Answered).id };
    const body = { name: 'Laptop', type, company: { id: 1 } };
    const { activeFlag } = await made(world(), '/company/configurations', body);
    const reply = await world().post('/company/configurations/bulk', [{ ...body, activeFlag: activeFlag !== true }]);
    const { payload } = reply.json as { payload: { data: Answered }[] };
    const bulk = await read(world(), `/company/configurations/${payload[0]?.data.id}`);
    assert.equal(bulk['activeFlag'], activeFlag);
  });

  it('are passed over in what a caller wants of a copy and of a forecast', async () => {
    const contact = { id: await aContact(world()) };
    const body = { name: 'Copied', company: { id: 1 }, contact, type: { id: 1 } };
    const { id } = await made(world(), '/finance/agreements', body);
    const copy = await world().post(`/finance/agreements/${id}/copy`, { name: 'Copy', agreementStatus: 'Expired' });
    assert.deepEqual(
      [(copy.json as Answered)['name'], (copy.json as Answered)['agreementStatus']],
      ['Copy', 'Active'],
      copy.text,
    );
    const opportunity = { name: 'New', company: { id: 1 }, contact, primarySalesRep: { id: 1 } };
    const sold = await made(world(), '/sales/opportunities', {
      ...opportunity,
      expectedCloseDate: '2025-04-01T00:00:00Z',
    });
    const [status] = await read<Answered[]>(world(), '/sales/opportunities/statuses');
    const line = { status: { id: status?.id }, forecastType: 'Product', revenue: 100, cost: 60, margin: 99 };
    const forecast = await world().post(`/sales/opportunities/${sold.id}/forecast/0`, line);
    assert.equal(forecast.status, 201, forecast.text);
    const lines = JSON.stringify(await read<unknown>(world(), `/sales/opportunities/${sold.id}/forecast`));
    assert.ok(!lines.includes('"margin":99'), lines);
  });

  it('leave a new expense Open, whatever is sent, until its report moves it', async () => {
    const [type] = await read<Answered[]>(world(), '/expense/types?pageSize=1');
    const report = (await asReeve(world(), '/expense/reports', { member: { id: 1 }, status: 'Open' })).id;
    const expense = { type: { id: type?.id }, amount: 5, date: '2025-03-03T00:00:00Z', company: { id: 1 } };
    const entry = await made(world(), '/expense/entries', {
      ...expense,
      status: 'Billed',
      expenseReport: { id: report },
    });
    assert.equal(entry['status'], 'Open');
    const reply = await world().post(`/expense/reports/${report}/submit`, '');
    assert.equal(reply.status, 200, reply.text);
    assert.equal((await read(world(), `/expense/entries/${entry.id}`))['status'], 'PendingApproval');
  });
});

interface Described {
  readonly components: {
    readonly schemas: Readonly<
      Record<string, { readonly properties: Readonly<Record<string, { readonly readOnly?: boolean }>> }>
    >;
  };
}

function createOf(view: string): Operation {
  const found = catalogue.operations.find((each) => each.kind === 'create' && each.view === view);
  assert.ok(found, view);
  return found;
}

/** A record that Reeve makes in its own name. */
function asReeve(world: World, collection: string, body: object): Promise<{ readonly id: number }> {
  return transact(reeve, world.tenant.writer, (unit) => makeRecord(collection, { ...body }, unit));
}

async function aContact(world: World): Promise<number> {
  return (await made(world, '/company/contacts', { firstName: 'Bea', company: { id: 1 } })).id;
}
