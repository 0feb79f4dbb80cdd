import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aDeskPhone, anAgreement, inOlderVersion, inOneWorld, makeRecord } from '../../../../testkit/src/index.ts';

inOneWorld('the days of an addition', (world) => {
  it('are days for which its agreement is billed', async () => {
    const starts = { startDate: '2025-01-01T00:00:00Z', billStartDate: '2025-02-01T00:00:00Z' };
    const dates = { ...starts, endDate: '2025-12-31T00:00:00Z' };
    const path = `/finance/agreements/${await anAgreement(world(), dates)}/additions`;
    const product = { id: await aDeskPhone(world()) };
    const sent = { product, billCustomer: 'Billable', effectiveDate: '2025-02-01T00:00:00Z' };
    const id = await makeRecord(inOlderVersion(world()), path, { ...sent, cancelledDate: '2025-12-31T00:00:00Z' });
    for (const [field, day] of [
      ['effectiveDate', '2025-01-31'],
      ['cancelledDate', '2026-01-01'],
      ['cancelledDate', '2025-01-31'],
    ] as const) {
      const fields = { ...sent, [field]: `${day}T00:00:00Z` };
      const made = await world().post(path, fields);
      assert.equal(made.status, 400, made.text);
      const { errors } = made.json as { errors: { field: string; message: string }[] };
      const bound = day < '2026' ? 'less than the agreement billing start date' : 'greater than the agreement end date';
      assert.ok(errors.some((each) => each.field === field && each.message === `${field} cannot be ${bound}`));
      const op = [{ op: 'replace', path: field, value: fields[field as 'effectiveDate'] }];
      assert.equal((await world().patch(`${path}/${id}`, op)).status, 400);
    }
  });
});
