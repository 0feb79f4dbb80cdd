import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { aWorld, type World } from '../../../../testkit/src/world.ts';
import { skipPostgres } from '../../../../testkit/src/world-database.ts';

for (const engine of ['sqlite', 'postgres'] as const) {
  describe(`actions of agreements on ${engine}`, { skip: engine === 'postgres' ? skipPostgres : false }, () => {
    it('invoice what is due, once a period, and recap it', async () => {
      await using world = await aWorld({ engine, now: '2025-03-31T09:00:00Z' });
      const contact = (await world.post('/company/contacts', { firstName: 'Ann', company: { id: 1 } })).json as {
        id: number;
      };
      const [type] = (await world.get('/finance/agreements/types')).json as { id: number }[];
      const [cycle] = (await world.get("/finance/billingCycles?conditions=name='Monthly'")).json as { id: number }[];
      const body = {
        name: 'Care',
        type: { id: type?.id },
        company: { id: 1 },
        contact: { id: contact.id },
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
      const time = {
        chargeToType: 'ServiceTicket',
        chargeToId: await aTicket(world),
        timeStart: '2025-03-31T07:00:00Z',
        timeEnd: '2025-03-31T08:00:00Z',
        invoice: { id: reply.json },
      };
      const entry = await world.post('/time/entries', time);
      assert.equal(entry.status, 201, entry.text);
      const info = await world.get(`/finance/info/invoice/${reply.json}`);
      assert.equal(info.status, 200, info.text);
      const printed = info.json as { invoice: { total: number }; products: unknown[]; timeEntries: { id: number }[] };
      assert.deepEqual([printed.invoice.total, printed.products.length, printed.timeEntries.length], [100, 0, 1]);
      assert.equal((await world.get('/finance/info/invoice/999')).status, 404);
      const recap = (await world.get(`/finance/agreementrecap/${id}`)).json as {
        nextInvoiceDate: string;
        remainingAmount: number;
        lastInvoiceAmount: string;
      };
      assert.deepEqual(
        [recap.nextInvoiceDate, recap.remainingAmount, recap.lastInvoiceAmount],
        ['2025-04-30T00:00:00Z', 10, '100'],
      );
      const all = (await world.get("/finance/agreementrecap?conditions=name='Care'&fields=id")).json;
      assert.deepEqual(all, [{ id }]);
      assert.equal((await world.get('/finance/agreementrecap/999')).status, 404);
    });
  });
}

async function aTicket(world: World): Promise<number> {
  return ((await world.post('/service/tickets', { summary: 'Slow', company: { id: 1 } })).json as { id: number }).id;
}
