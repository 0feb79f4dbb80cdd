import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aContact } from '../../../../testkit/src/builders/contact.ts';
import { aTicket } from '../../../../testkit/src/builders/ticket.ts';
import { aTimeEntry } from '../../../../testkit/src/builders/time-entry.ts';
import { onEachEngine } from '../../../../testkit/src/on-each-engine.ts';
import { aWorld } from '../../../../testkit/src/world.ts';

onEachEngine('actions of agreements', (engine) => {
  it('invoice what is due, once a period, and recap it', async () => {
    await using world = await aWorld({ engine, now: '2025-03-31T09:00:00Z' });
    const contact = await aContact(world);
    const [type] = (await world.get('/finance/agreements/types')).json as { id: number }[];
    const [cycle] = (await world.get("/finance/billingCycles?conditions=name='Monthly'")).json as { id: number }[];
    const body = {
      name: 'Care',
      type: { id: type?.id },
      company: { id: 1 },
      contact: { id: contact },
      billingCycle: { id: cycle?.id },
      billAmount: 100,
      startDate: '2025-03-31T00:00:00Z',
      billStartDate: '2025-03-31T00:00:00Z',
      applicationUnits: 'Hours',
      applicationLimit: 10,
      noEndingDateFlag: true,
    };
    const made = await world.post('/finance/agreements', body);
    assert.equal(made.status, 201, made.text);
    const { id } = made.json as { id: number };
    const reply = await world.post(`/finance/agreements/${id}/invoice`, '');
    assert.equal(reply.status, 201, reply.text);
    const invoice = (await world.get(`/finance/invoices/${reply.json}`)).json as {
      total: number;
      type: string;
      agreement: { id: number };
    };
    assert.deepEqual([invoice.total, invoice.type, invoice.agreement.id], [100, 'Agreement', id]);
    assert.equal((await world.post(`/finance/agreements/${id}/invoice`, '')).status, 400);
    await aTimeEntry(world, await aTicket(world), { invoice: { id: reply.json } });
    const info = await world.get(`/finance/info/invoice/${reply.json}`);
    assert.equal(info.status, 200, info.text);
    const printed = info.json as { invoice: { total: number }; products: unknown[]; timeEntries: { id: number }[] };
    assert.deepEqual([printed.invoice.total, printed.products.length, printed.timeEntries.length], [250, 0, 1]);
    assert.equal((await world.get('/finance/info/invoice/999')).status, 404);
    const recap = (await world.get(`/finance/agreementrecap/${id}`)).json as {
      nextInvoiceDate: string;
      remainingAmount: number;
      lastInvoiceAmount: string;
    };
    assert.deepEqual(
      [recap.nextInvoiceDate, recap.remainingAmount, recap.lastInvoiceAmount],
      ['2025-04-01T00:00:00Z', 10, '250'],
    );
    const all = (await world.get("/finance/agreementrecap?conditions=name='Care'&fields=id")).json;
    assert.deepEqual(all, [{ id }]);
    assert.equal((await world.get('/finance/agreementrecap/999')).status, 404);
  });
});
