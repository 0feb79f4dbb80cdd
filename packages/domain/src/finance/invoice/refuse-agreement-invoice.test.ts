import assert from 'node:assert/strict';
import { it } from 'node:test';
import { anAgreement, changed, inOlderVersion, inOneWorld, makeRecord, shown } from '../../../../testkit/src/index.ts';

inOneWorld('an invoice of an agreement', (world) => {
  it('is not made by hand, and is by the agreement', async () => {
    const agreement = await anAgreement(world(), { billAmount: 100, billStartDate: '2025-01-01T00:00:00Z' });
    const body = { applyToType: 'Agreement', applyToId: agreement, type: 'Agreement', company: { id: 1 } };
    for (const caller of [world(), inOlderVersion(world())]) {
      const { status, json } = await caller.post('/finance/invoices', body);
      const { code, message } = json as { code: string; message: string };
      assert.deepEqual([status, code], [400, 'ConnectWiseApi']);
      assert.equal(message, 'Cannot create agreement invoices through the Invoicing API');
    }
    const made = await world().post(`/finance/agreements/${agreement}/invoice`, '');
    assert.equal(made.status, 201, made.text);
    const path = `/finance/invoices/${String(made.json)}`;
    assert.equal((await shown(world(), path))['type'], 'Agreement');
    assert.equal((await changed(world(), path, { reference: 'again' }))['reference'], 'again');
    const plain = await makeRecord(world(), '/finance/invoices', { type: 'Standard', company: { id: 1 } });
    const turned = [{ op: 'replace', path: 'type', value: 'Agreement' }];
    assert.equal((await world().patch(`/finance/invoices/${plain}`, turned)).status, 400);
  });
});
