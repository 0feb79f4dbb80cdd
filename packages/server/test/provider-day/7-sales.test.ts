import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aDeskPhone, changed, makeRecord, shown } from '../../../testkit/src/index.ts';
import { aCustomer, at, counted, listed, made, partOfTheDay, refused, type Told, told } from './day.ts';

partOfTheDay('the salesman sells phones', (caller, isNewest) => {
  let customer: Awaited<ReturnType<typeof aCustomer>>;
  let phone: { id: number };
  let opportunity: string;
  let product: string;
  let order: string;

  const statusOf = async (flag: string) => {
    const [found] = await shown<{ id: number; name: string }[]>(
      caller(),
      `/sales/opportunities/statuses?conditions=${flag}=true and inactiveFlag=false`,
    );
    return { id: found?.id ?? 0, name: found?.name };
  };
  const stageOf = async (name: string) => (await shown<Told[]>(caller(), `/sales/stages?conditions=name='${name}'`))[0];

  it('86. an opportunity has status, stage, type, probability, place and currency', async () => {
    customer = await aCustomer(caller(), 'Gable');
    phone = { id: await aDeskPhone(caller()) };
    opportunity = await made(caller(), '/sales/opportunities', {
      name: 'Phones for all',
      company: customer.company,
      contact: customer.contact,
      primarySalesRep: { id: 1 },
      expectedCloseDate: '2025-04-01T00:00:00Z',
    });
    const places = ['status/name', 'stage/name', 'probability/name', 'currency/name', 'closedDate'];
    const expected = ['Open', 'Prospecting', '10', 'US Dollar', undefined];
    assert.deepEqual(await told(caller(), opportunity, ...places), expected);
    for (const [place, value] of [
      ['type/id', 'number'],
      ['locationId', 'number'],
      ['businessUnitId', 'number'],
    ])
      assert.equal(typeof (await told(caller(), opportunity, place ?? ''))[0], value, place);
  });

  it('87. a product on it is forecast, and what is forecast goes along with it', async () => {
    const sold = { catalogItem: phone, quantity: 3, billableOption: 'Billable' };
    product = await made(caller(), '/procurement/products', {
      ...sold,
      opportunity: { id: Number(opportunity.split('/').at(-1)) },
    });
    const forecast = async () => {
      const [{ forecastItems, productRevenue } = {}] = await shown<Told[]>(caller(), `${opportunity}/forecast`);
      const [line] = forecastItems as Told[];
      return [line?.['revenue'], line?.['cost'], line?.['margin'], line?.['percentage'], at(productRevenue, 'revenue')];
    };
    assert.deepEqual(await forecast(), [600, 330, 270, 10, 600]);
    await changed(caller(), product, { quantity: 2 });
    assert.deepEqual(await forecast(), [400, 220, 180, 10, 400]);
  });

  it('88. its forecast is one, however many lines it has', async () => {
    const line = { forecastDescription: 'Work', forecastType: 'Service', quantity: 1, revenue: 500, cost: 200 };
    const reference = { id: Number(opportunity.split('/').at(-1)) };
    const items = [{ ...line, opportunity: reference, status: await statusOf('defaultFlag') }];
    const reply = await caller().post(`${opportunity}/forecast`, { forecastItems: items });
    assert.ok(reply.status < 300, reply.text);
    const [{ serviceRevenue, productRevenue } = {}] = await shown<Told[]>(caller(), `${opportunity}/forecast`);
    assert.deepEqual([at(serviceRevenue, 'revenue'), at(productRevenue, 'revenue')], [500, 400]);
    assert.deepEqual(await counted(caller(), `${opportunity}/forecast/count`), 1);
  });

  it('89. the next stage makes it more likely, and says when it moved', async () => {
    const stage = await stageOf('Proposal');
    assert.ok(stage !== undefined);
    await changed(caller(), opportunity, { stage: { id: stage['id'] } });
    const [moved, likely] = await told(caller(), opportunity, 'pipelineChangeDate', 'probability/name');
    assert.equal(moved, '2025-03-03T14:00:00Z');
    assert.equal(likely, at(stage, 'probability/name'));
  });

  it('90. a call is planned with it, has number and mail of its contact, and is in the calendar until it is done', async () => {
    const activity = await made(caller(), '/sales/activities', {
      name: 'Ask for the order',
      opportunity: { id: Number(opportunity.split('/').at(-1)) },
      contact: customer.contact,
      assignTo: { id: 1 },
      dateStart: '2025-03-04T14:00:00Z',
      dateEnd: '2025-03-04T14:30:00Z',
    });
    const places = ['company/id', 'email', 'assignTo/identifier', 'assignedBy/identifier', 'notifyFlag'];
    const [company, email, to, by] = await told(caller(), activity, ...places);
    assert.deepEqual([company, email, to, by], [customer.company.id, 'ann@gable.example', 'Admin1', 'ReeveApi']);
    for (const place of ['status/name', 'type/name']) assert.ok((await told(caller(), activity, place))[0], place);
    const entries = `/schedule/entries?conditions=objectId=${activity.split('/').at(-1)} and type/identifier='C'`;
    assert.deepEqual(await listed(caller(), entries, 'doneFlag'), [false]);
    const [closed] = await shown<{ id: number }[]>(caller(), '/sales/activities/statuses?conditions=closedFlag=true');
    await changed(caller(), activity, { status: { id: closed?.id } });
    assert.deepEqual(await listed(caller(), entries, 'doneFlag'), [true]);
  });

  it('91. won, it says who won it and when, until it is open again', async () => {
    await changed(caller(), opportunity, { status: await statusOf('wonFlag') });
    const places = ['status/name', 'closedDate', 'closedBy/identifier'];
    assert.deepEqual(await told(caller(), opportunity, ...places), ['Won', '2025-03-03T14:00:00Z', 'ReeveApi']);
    await changed(caller(), opportunity, { status: await statusOf('defaultFlag') });
    assert.deepEqual(await told(caller(), opportunity, ...places), ['Open', undefined, undefined]);
    await changed(caller(), opportunity, { status: await statusOf('wonFlag') });
  });

  it('92. it becomes an order with its products, totals and tax, and is listed as converted', async () => {
    const all = { includeAllProductsFlag: true, includeAllNotesFlag: true, includeAllDocumentsFlag: true };
    const reply = await caller().post(`${opportunity}/convertToSalesOrder`, all);
    assert.ok(reply.status < 300, reply.text);
    order = `/sales/orders/${(reply.json as { id: number }).id}`;
    const id = Number(product.split('/').at(-1));
    const places = ['company/id', 'status/name', 'subTotal', 'taxTotal', 'total', 'productIds/0', 'opportunity/id'];
    const [company, status, subTotal, tax, total, ...rest] = await told(caller(), order, ...places);
    assert.deepEqual([company, status, subTotal], [customer.company.id, 'New', 400]);
    assert.equal(total, 400 + Number(tax));
    assert.deepEqual(rest, [id, Number(opportunity.split('/').at(-1))]);
  });

  it('93. its lines are its products, and it recaps what they bring', async () => {
    assert.deepEqual(await listed(caller(), `${order}/lineitems`, 'quantity'), [2]);
    await changed(caller(), product, { quantity: 4 });
    assert.deepEqual(await told(caller(), order, 'subTotal'), [800]);
    assert.deepEqual(await listed(caller(), `${order}/lineitems`, 'quantity'), [4]);
  });

  it('94. nonsense is refused', async () => {
    const number = Number(opportunity.split('/').at(-1));
    refused(await caller().patch(opportunity, [{ op: 'replace', path: 'company', value: { id: 99_999 } }]));
    refused(
      await caller().post('/procurement/products', {
        catalogItem: phone,
        quantity: -3,
        billableOption: 'Billable',
        opportunity: { id: number },
      }),
    );
    refused(
      await caller().post('/procurement/products', {
        catalogItem: phone,
        quantity: 1,
        billableOption: 'Billable',
        opportunity: { id: 99_999 },
      }),
    );
    assert.deepEqual(await told(caller(), opportunity, 'company/id'), [customer.company.id]);
  });

  if (!isNewest) return;

  it('95. it becomes a ticket that has its products', async () => {
    const second = await makeRecord(caller(), '/procurement/products', {
      catalogItem: phone,
      billableOption: 'Billable',
      salesOrder: { id: Number(order.split('/').at(-1)) },
    });
    const reply = await caller().post(`${order}/convertToServiceTicket`, {});
    assert.ok(reply.status < 300, reply.text);
    const ticket = `/service/tickets/${(reply.json as { id: number }).id}`;
    assert.deepEqual(await told(caller(), ticket, 'company/id'), [customer.company.id]);
    const products = await listed(caller(), `${ticket}/products`, 'id');
    assert.ok(products.includes(second), JSON.stringify(products));
  });
});
