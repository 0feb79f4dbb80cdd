import assert from 'node:assert/strict';
import { it } from 'node:test';
import {
  aBilledProduct,
  aTaxedInvoice,
  aTicket,
  aTimeEntry,
  changed,
  firstId,
  inOneWorld,
} from '../../../../testkit/src/index.ts';

inOneWorld('columns of reports', (world) => {
  const rows = async (report: string, columns: string, conditions: string) => {
    const query = `columns=${columns}&conditions=${encodeURIComponent(conditions)}`;
    const reply = await world().get(`/system/reports/${report}?${query}`);
    assert.equal(reply.status, 200, reply.text);
    return (reply.json as { row_values: unknown[][] }).row_values;
  };

  it('tell the tax of a closed invoice level by level, and when it was closed', async () => {
    const invoice = await aTaxedInvoice(world(), 'Report');
    await aBilledProduct(world(), invoice);
    await changed(world(), invoice, { taxableFlag: true });
    const columns = 'Tax1_Amount,Tax2_Amount,Date_Closed';
    const taxed = () => rows('InvoiceHeader', columns, 'Tax1_Amount > 5');
    const closed = { id: await firstId(world(), '/finance/billingStatuses?conditions=closedFlag=true') };
    await changed(world(), invoice, { status: closed });
    const [[first, second, date] = []] = await taxed();
    assert.deepEqual([first, second], [5.75, 0]);
    assert.match(String(date), /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
    assert.deepEqual(await rows('Invoices', 'Tax1_Amount', 'Date_Closed != null'), [[5.75]]);
    assert.equal((await rows('PortalInvoices', 'Date_Closed', 'Date_Closed != null')).length, 1);
  });

  it('tell the period of a time sheet and the name of a member', async () => {
    await aTimeEntry(world(), await aTicket(world()));
    const [[period] = []] = await rows('TimeSheets', 'Description', 'Description like "20%"');
    assert.match(String(period), /^\d{4}-\d\d-\d\d to \d{4}-\d\d-\d\d$/);
    const [[name] = []] = await rows('Member', 'Member_Full_Name', 'Member_ID = "Tech1"');
    assert.equal(name, 'Service Technician');
  });
});
