import assert from 'node:assert/strict';
import { it } from 'node:test';
import { anAgreement, inOlderVersion, inOneWorld, shown } from '@reeve/testkit';

inOneWorld('an invoice of an agreement that is not the last', (world) => {
  it('is deleted after the later ones, and its period is billed again', async () => {
    const rhythm = { billingCycle: { name: 'Monthly' }, invoicingCycle: 'CalendarYear' };
    const dates = { startDate: '2025-01-01T00:00:00Z', billStartDate: '2025-01-01T00:00:00Z' };
    const id = await anAgreement(world(), { ...rhythm, ...dates, billAmount: 100 });
    const invoiced = async () => {
      const { status, json, text } = await world().post(`/finance/agreements/${id}/invoice`, '');
      assert.equal(status, 201, text);
      return `/finance/invoices/${Number(json)}`;
    };
    const next = async () => (await shown(world(), `/finance/agreements/${id}`))['nextInvoiceDate'];
    const [january, february, march] = [await invoiced(), await invoiced(), await invoiced()];
    for (const path of [january, february]) {
      const refused = await inOlderVersion(world()).delete(path);
      assert.deepEqual([refused.status, /is to be deleted first/.test(refused.text)], [400, true], refused.text);
      assert.equal((await shown(world(), path))['agreementAmount'], 100);
      assert.equal(await next(), '2025-04-01T00:00:00Z');
    }
    for (const path of [march, february, january]) assert.equal((await world().delete(path)).status, 204);
    assert.equal(await next(), '2025-01-01T00:00:00Z');
    await invoiced();
    assert.equal(await next(), '2025-02-01T00:00:00Z');
  });
});
