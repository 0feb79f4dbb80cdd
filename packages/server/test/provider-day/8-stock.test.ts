import assert from 'node:assert/strict';
import { it } from 'node:test';
import {
  aBundle,
  anAdjustment,
  anOrderLine,
  anRmaTag,
  aPurchaseOrder,
  aStockedItem,
  changed,
  makeRecord,
  onHand,
  type StockedItem,
  shown,
  type World,
} from '../../../testkit/src/index.ts';
import { aCustomer, counted, listed, made, partOfTheDay, refused, type Told, told } from './day.ts';

partOfTheDay('the purchaser buys what was sold', (caller, isNewest) => {
  let customer: Awaited<ReturnType<typeof aCustomer>>;
  let stock: StockedItem;
  let ticket: number;
  let product: string;
  let order: string;
  let line: string;

  const idIn = (path: string) => Number(path.split('/').at(-1));
  const set = (path: string, fields: object) =>
    caller().patch(
      path,
      Object.entries(fields).map(([key, value]) => ({ op: 'replace', path: key, value })),
    );

  it('96. what is sold on a ticket says what its item says, for the company of that', async () => {
    customer = await aCustomer(caller(), 'Hobbs');
    const says = { description: 'A desk phone', price: 200, cost: 110, taxableFlag: true };
    stock = await aStockedItem(caller(), says);
    ticket = await makeRecord(caller(), '/service/tickets', { summary: 'Phones', company: customer.company });
    const sold = { catalogItem: { id: stock.item }, quantity: 4, billableOption: 'Billable' };
    product = await made(caller(), '/procurement/products', { ...sold, ticket: { id: ticket } });
    const places = ['description', 'price', 'cost', 'unitOfMeasure/name', 'taxableFlag', 'company/id', 'productClass'];
    const expected = ['A desk phone', 200, 110, 'Each', true, customer.company.id, 'Inventory'];
    assert.deepEqual(await told(caller(), product, ...places), expected);
  });

  it('97. its amounts follow pieces and prices', async () => {
    const amounts = () => told(caller(), product, 'extPrice', 'extCost', 'margin');
    // The margin is that of one piece.
    assert.deepEqual(await amounts(), [800, 440, 90]);
    await changed(caller(), product, { quantity: 2 });
    assert.deepEqual(await amounts(), [400, 220, 90]);
    await set(product, { extPrice: 1, margin: 1 });
    assert.deepEqual(await amounts(), [400, 220, 90], 'what follows is not written');
  });

  it('98. less than nothing, or of nothing, is not sold', async () => {
    const before = await counted(caller(), '/procurement/products/count');
    const sold = { catalogItem: { id: stock.item }, quantity: 1, billableOption: 'Billable', ticket: { id: ticket } };
    for (const nonsense of [{ quantity: -3 }, { catalogItem: { id: 99_999 } }, { ticket: { id: 99_999 } }])
      refused(await caller().post('/procurement/products', { ...sold, ...nonsense }));
    assert.equal(await counted(caller(), '/procurement/products/count'), before);
  });

  it('99. the ticket lists and counts it', async () => {
    assert.deepEqual(await listed(caller(), `/service/tickets/${ticket}/products`, 'id'), [idIn(product)]);
    assert.equal(await counted(caller(), `/service/tickets/${ticket}/products/count`), 1);
  });

  it('100. its price follows the schedule of the customer', async () => {
    const schedule = await makeRecord(caller(), '/procurement/pricingschedules', { name: 'Hobbs pays less' });
    const details = `/procurement/pricingschedules/${schedule}/details`;
    const dates = { startDate: '2025-01-01T00:00:00Z', noEndDate: true };
    const detail = await makeRecord(caller(), details, { product: { id: stock.item }, ...dates });
    const ten = { quantityStart: 10, unlimited: true, priceMethod: 'PercentMarkdownFromPrice', amount: 25 };
    await makeRecord(caller(), `${details}/${detail}/breaks`, ten);
    await changed(caller(), `/company/companies/${customer.company.id}`, { pricingSchedule: { id: schedule } });
    const priced = async (quantity: number) => {
      const reply = await caller().post(`/procurement/catalog/${stock.item}/pricing`, {
        company: customer.company,
        quantity,
      });
      return (reply.json as { price: number }).price;
    };
    assert.deepEqual([await priced(9), await priced(10)], [200, 150]);
  });

  it('101. cancelled, it says by whom and when, and brings in nothing', async () => {
    const other = await made(caller(), '/procurement/products', {
      catalogItem: { id: stock.item },
      billableOption: 'Billable',
      ticket: { id: ticket },
    });
    await changed(caller(), other, { cancelledFlag: true, cancelledReason: 'Wrong colour' });
    const places = ['cancelledFlag', 'cancelledBy', 'cancelledDate', 'extPrice'];
    const [flag, by, date, extended] = await told(caller(), other, ...places);
    assert.deepEqual([flag, date, extended], [true, '2025-03-03T14:00:00Z', 0]);
    assert.ok(by !== undefined);
  });

  it('102. a purchase order has number, day, place and totals', async () => {
    order = await aPurchaseOrder(caller());
    line = await anOrderLine(caller(), order, {
      product: { id: stock.item },
      warehouse: stock.warehouse,
      warehouseBin: stock.warehouseBin,
    });
    const [number, date, location, subTotal, total] = await told(
      caller(),
      order,
      ...['poNumber', 'poDate', 'location/id', 'subTotal', 'total'],
    );
    assert.ok(number !== undefined && location !== undefined);
    assert.deepEqual([String(date).slice(0, 10), subTotal, total], ['2025-03-03', 550, 550]);
  });

  it('103. so has its line, and the order sums them up', async () => {
    assert.deepEqual(await told(caller(), line, 'extCost', 'closedFlag'), [550, false]);
    const more = await anOrderLine(caller(), order, { quantity: 1, unitCost: 12.34 });
    assert.deepEqual(await told(caller(), order, 'subTotal'), [562.34]);
    await changed(caller(), more, { canceledFlag: true });
    assert.deepEqual(await told(caller(), order, 'subTotal'), [550]);
  });

  it('104. no more comes in than was ordered, and nothing less than nothing', async () => {
    for (const receivedQuantity of [5000, 6, -1000]) refused(await set(line, { receivedQuantity }));
    assert.equal(await onHand(caller(), stock), 0);
  });

  it('105. what comes in is on hand, with its serial numbers', async () => {
    await changed(caller(), line, { receivedQuantity: 2, serialNumbers: 'P1, P2' });
    assert.equal(await onHand(caller(), stock), 2);
    await changed(caller(), line, { receivedQuantity: 5, serialNumbers: 'P1, P2, P3, P4, P5' });
    assert.equal(await onHand(caller(), stock), 5);
    assert.deepEqual(await listed(caller(), `/procurement/catalog/${stock.item}/inventory`, 'onHand'), [5]);
    const serials = `/procurement/onhandserialnumbers?conditions=catalogItem/id=${stock.item}`;
    assert.deepEqual((await listed(caller(), serials, 'serial')).toSorted(), ['P1', 'P2', 'P3', 'P4', 'P5']);
  });

  it('106. when all of it is there, line and order are closed', async () => {
    const places = ['receivedStatus', 'dateReceived', 'closedFlag'];
    assert.deepEqual(await told(caller(), line, ...places), ['FullyReceived', '2025-03-03T14:00:00Z', true]);
    assert.deepEqual(await told(caller(), order, 'closedFlag'), [true]);
  });

  it('107. a count that is closed moves what is on hand, and says who closed it', async () => {
    const count = await anAdjustment(caller(), stock, 7, { closedFlag: false });
    assert.equal(await onHand(caller(), stock), 5);
    await changed(caller(), count, { closedFlag: true });
    assert.equal(await onHand(caller(), stock), 12);
    const [by, date] = await told(caller(), count, 'closedBy', 'closedDate');
    assert.deepEqual([by, date], ['ReeveApi', '2025-03-03T14:00:00Z']);
    await changed(caller(), count, { closedFlag: false });
    assert.equal(await onHand(caller(), stock), 5);
  });

  it('108. what was sold is picked and sent, and no more than that', async () => {
    const own = `${product}/pickingShippingDetails`;
    const place = { warehouse: stock.warehouse, warehouseBin: stock.warehouseBin };
    for (const pickedQuantity of [200, 3]) refused(await caller().post(own, { pickedQuantity, ...place }));
    const reply = await caller().post(own, { pickedQuantity: 2, ...place });
    assert.equal(reply.status, 200, reply.text);
    assert.equal(await onHand(caller(), stock), 3);
    const pick = `${own}/${(reply.json as { id: number }).id}`;
    refused(await set(pick, { shippedQuantity: 2000 }));
    await changed(caller(), pick, { shippedQuantity: 2 });
    assert.deepEqual(await told(caller(), pick, 'pickedQuantity', 'shippedQuantity'), [2, 2]);
  });

  it('109. what is missing is ordered by a demand', async () => {
    const wanted = await made(caller(), '/procurement/products', {
      catalogItem: { id: stock.item },
      quantity: 9,
      billableOption: 'Billable',
      ticket: { id: ticket },
    });
    const [vendor] = await told(caller(), order, 'vendorCompany');
    const products = [{ productRecId: idIn(wanted), quantity: 6, cost: 100 }];
    const reply = await caller().post('/procurement/purchasingDemands', { vendor, products });
    assert.equal(reply.status, 201, reply.text);
    const { purchaseOrder } = reply.json as { purchaseOrder: { id: number } };
    const lines = `/procurement/purchaseorders/${purchaseOrder.id}/lineitems`;
    assert.deepEqual(await listed(caller(), lines, 'quantity'), [6]);
    assert.deepEqual(await told(caller(), `/procurement/purchaseorders/${purchaseOrder.id}`, 'subTotal'), [600]);
  });

  it('110. a bundle brings its parts, and is none of them', async () => {
    const bundle = await aBundle(caller());
    refused(await caller().post(`${bundle.path}/components`, { catalogItem: { id: bundle.id }, quantity: 1 }));
    const sold = { catalogItem: { id: bundle.id }, billableOption: 'Billable', ticket: { id: ticket } };
    const path = await made(caller(), '/procurement/products', sold);
    assert.deepEqual(await listed(caller(), `${path}/components`, 'quantity'), [2, 1]);
    assert.equal(await counted(caller(), `${path}/components/count`), 2);
  });

  it('111. an order that is closed says so and when, and is to a vendor', async () => {
    const other = await aPurchaseOrder(caller());
    await anOrderLine(caller(), other);
    const [closed] = await shown<Told[]>(
      caller(),
      '/procurement/purchaseorderstatuses?conditions=closedFlag=true and inactiveFlag=false',
    );
    await changed(caller(), other, { status: { id: closed?.['id'] } });
    const [flag, date, by] = await told(caller(), other, 'closedFlag', 'dateClosed', 'closedBy');
    assert.deepEqual([flag, date], [true, '2025-03-03T14:00:00Z']);
    assert.ok(by !== undefined);
    refused(await set(other, { vendorCompany: customer.company }));
    refused(await caller().post(`${other}/lineitems`, { description: 'Late', lineNumber: 9, quantity: 1 }));
  });

  it('112. nothing that came in is deleted, by any way', async () => {
    assert.equal((await caller().delete(order)).status, 409);
    const older = { headers: { accept: 'application/vnd.connectwise.com+json; version=2022.1' } };
    if (!isNewest) assert.equal((await caller().send('DELETE', line, older)).status, 409);
    const body = JSON.stringify({ ids: [idIn(line)] });
    const headers = { 'content-type': 'application/json' };
    const bulk = await caller().send('DELETE', `${order}/lineitems/bulk`, { headers, body });
    assert.match(bulk.text, /was received or batched already/);
    assert.deepEqual(await told(caller(), line, 'receivedQuantity'), [5]);
  });

  if (isNewest)
    it('113. a copy of the order is open, and nothing of it came in or was cancelled', async () => {
      const reply = await caller().post(`${order}/copy`, {});
      assert.equal(reply.status, 200, reply.text);
      const copy = `/procurement/purchaseorders/${(reply.json as { id: number }).id}`;
      assert.deepEqual(await told(caller(), copy, 'closedFlag', 'subTotal'), [false, 562.34]);
      assert.deepEqual(await listed(caller(), `${copy}/lineitems`, 'receivedQuantity'), [0, 0]);
      assert.equal(await onHand(caller(), stock), 3);
    });

  it('114. neither item nor warehouse is deleted while it has goods', async () => {
    const paths = [`/procurement/catalog/${stock.item}`, `/procurement/warehouses/${stock.warehouse.id}`];
    for (const path of paths) assert.equal((await caller().delete(path)).status, 409, path);
  });

  it('115. a phone that comes back is on hand again when its tag is closed', async () => {
    const returned = { serviceTicket: { id: ticket }, returnedCompany: customer.company };
    const tag = await anRmaTag(caller() as World, stock.item, { ...returned, returnedContact: customer.contact });
    const places = ['status/name', 'ivDescription', 'returnedContactEmail', 'closedBy/identifier'];
    const expected = ['New', 'A desk phone', 'ann@hobbs.example', undefined];
    assert.deepEqual(await told(caller(), tag, ...places), expected);
    assert.equal(await onHand(caller(), stock), 3);
    await changed(caller(), tag, { status: { name: 'Closed' } });
    assert.equal(await onHand(caller(), stock), 4);
    assert.deepEqual(await told(caller(), tag, 'dateClosed', 'closedBy/identifier'), [
      '2025-03-03T14:00:00Z',
      'ReeveApi',
    ]);
    const tags = `/procurement/rmaTags?conditions=serviceTicket/id=${ticket}`;
    assert.deepEqual(await listed(caller(), tags, 'id'), [idIn(tag)]);
    assert.equal((await caller().delete(tag)).status, 204);
    assert.equal(await onHand(caller(), stock), 3);
  });
});
