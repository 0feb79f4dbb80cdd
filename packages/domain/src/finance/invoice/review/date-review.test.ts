import assert from 'node:assert/strict';
import { it } from 'node:test';
import { anInvoice, changed, inOneWorld, makeRecord } from '@reeve/testkit';

inOneWorld('a review of an invoice', (world) => {
  it('is dated while it is done', async () => {
    const path = `${await anInvoice(world())}/routings`;
    const review = `${path}/${await makeRecord(world(), path, { sequenceNumber: 1, member: { id: 1 } })}`;
    const dated = async (fields: object) => (await changed(world(), review, { ...fields }))['dateReviewedUTC'];
    assert.match(String(await dated({ reviewedFlag: true })), /^20/);
    assert.equal(await dated({ reviewedFlag: false }), undefined);
    const sent = '2025-03-01T00:00:00Z';
    assert.equal(await dated({ reviewedFlag: true, dateReviewedUTC: sent }), sent);
  });
});
