import assert from 'node:assert/strict';
import { it } from 'node:test';
import { changed, inOlderVersion, inOneWorld, makeRecord, shown } from '../../../../testkit/src/index.ts';

inOneWorld('the due date of an invoice', (world) => {
  const invoiced = async (caller: ReturnType<typeof world>, fields: object = {}) => {
    const body = { type: 'Standard', company: { id: 1 }, ...fields };
    return `/finance/invoices/${await makeRecord(caller, '/finance/invoices', body)}`;
  };

  it('follows from date and terms, unless it is sent', async () => {
    for (const caller of [world(), inOlderVersion(world())]) {
      const dates = { date: '2026-11-02T00:00:00Z', billingTerms: { name: 'Net 10 days' } };
      const path = await invoiced(caller, dates);
      assert.equal((await shown(world(), path))['dueDate'], '2026-11-12T00:00:00Z');
      const later = await changed(caller, path, { date: '2026-12-01T00:00:00Z' });
      assert.equal(later['dueDate'], '2026-12-11T00:00:00Z');
      const sent = await invoiced(caller, { ...dates, dueDate: '2026-11-30T00:00:00Z' });
      assert.equal((await shown(world(), sent))['dueDate'], '2026-11-30T00:00:00Z');
      const { date } = await shown(world(), await invoiced(caller));
      assert.equal(date, '2025-03-03T00:00:00Z');
    }
  });
});
