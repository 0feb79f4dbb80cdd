import assert from 'node:assert/strict';
import { it } from 'node:test';
import {
  anAgreement,
  changed,
  type Fields,
  inOlderVersion,
  inOneWorld,
  shown,
} from '../../../../../testkit/src/index.ts';

inOneWorld('the next invoice of an agreement', (world) => {
  const at = (day: string) => `${day}T00:00:00Z`;
  const monthly = { billingCycle: { name: 'Monthly' }, invoicingCycle: 'CalendarYear', billAmount: 100 };
  const made = (fields: Fields) => anAgreement(world(), { ...monthly, ...fields });
  const nextOf = async (id: number) => (await shown(world(), `/finance/agreements/${id}`))['nextInvoiceDate'];

  it('is of the day from which it is billed, and never of the year in which it began', async () => {
    assert.equal(await nextOf(await made({ startDate: at('2020-06-01') })), at('2025-03-03'));
    assert.equal(await nextOf(await made({ billStartDate: at('2025-05-01') })), at('2025-05-01'));
    assert.equal(await nextOf(await made({ startDate: at('2025-06-10') })), at('2025-06-10'));
  });

  it('follows what it is worked out of, and is none after the end', async () => {
    const id = await made({ startDate: at('2025-01-01') });
    const path = `/finance/agreements/${id}`;
    const after = async (fields: Fields) => {
      await changed(inOlderVersion(world()), path, fields);
      return nextOf(id);
    };
    assert.equal(await after({ billStartDate: at('2025-04-15') }), at('2025-04-15'));
    assert.equal(await after({ endDate: at('2025-04-14') }), undefined);
    assert.equal(await after({ noEndingDateFlag: true }), at('2025-04-15'));
    assert.equal(await after({ cancelledFlag: true, dateCancelled: at('2025-04-15') }), undefined);
    assert.equal(await after({ cancelledFlag: false }), at('2025-04-15'));
    await changed(world(), path, { nextInvoiceDate: at('2030-01-01') });
    assert.equal(await nextOf(id), at('2025-04-15'));
  });

  it('can be asked for', async () => {
    const name = 'Due in May';
    await made({ name, billStartDate: at('2025-05-01') });
    const conditions = encodeURIComponent('nextInvoiceDate >= [2025-05-01] and nextInvoiceDate < [2025-06-01]');
    const found = (await world().get(`/finance/agreements?conditions=${conditions}`)).json as { name: string }[];
    assert.ok(found.some((each) => each.name === name));
  });
});
