import assert from 'node:assert/strict';
import { it } from 'node:test';
import { type Fields, firstId, inOlderVersion, inOneWorld, makeRecord, shown } from '../../../../testkit/src/index.ts';

const twice = (one: Fields, other: Fields) => [one, { ...one, ...other }] as const;

inOneWorld('what is counted in the own currency', (world) => {
  it('is a warehouse, a pricing schedule, a quota and a billing setup, unless another is sent', async () => {
    const location = { id: await firstId(world(), '/system/locations') };
    const department = { id: await firstId(world(), '/system/departments') };
    const bodies = {
      '/procurement/warehouses': twice({ name: 'North', location, department }, { name: 'South' }),
      '/procurement/pricingschedules': twice({ name: 'Retail' }, { name: 'Wholesale' }),
      '/sales/quotas': twice({ member: { id: 1 }, location, forecastYear: 2025 }, { forecastYear: 2026 }),
    };
    const euros = {
      currency: { id: await firstId(world(), '/finance/currencies?conditions=currencyIdentifier="EUR"') },
    };
    const currencyOf = async (path: string, id: number) =>
      (await shown<{ currency: { currencyCode: string } }>(world(), `${path}/${id}`)).currency.currencyCode;
    for (const [path, [one, other]] of Object.entries(bodies)) {
      assert.equal(await currencyOf(path, await makeRecord(world(), path, one)), 'USD', path);
      const id = await makeRecord(inOlderVersion(world()), path, { ...other, ...euros });
      assert.equal(await currencyOf(path, id), 'EUR', path);
    }
    assert.equal(await currencyOf('/finance/billingSetups', await firstId(world(), '/finance/billingSetups')), 'USD');
  });
});
