import assert from 'node:assert/strict';
import { it } from 'node:test';
import {
  aDeskPhone,
  changed,
  type Fields,
  firstId,
  inOlderVersion,
  inOneWorld,
  makeRecord,
  shown,
} from '../../../../testkit/src/index.ts';

inOneWorld('the price of a product by a pricing schedule', (world) => {
  const aCheaperDozen = async () => {
    const product = { id: await aDeskPhone(world()) };
    const details = `/procurement/pricingschedules/${await firstId(world(), '/procurement/pricingschedules')}/details`;
    const detail = await makeRecord(world(), details, { product, startDate: '2020-01-01T00:00:00Z', noEndDate: true });
    const dozen = { quantityStart: 12, unlimited: true, priceMethod: 'PricePerUnit', amount: 150 };
    await makeRecord(world(), `${details}/${detail}/breaks`, dozen);
    return product;
  };

  it('follows the quantity until somebody sets another', async () => {
    const catalogItem = await aCheaperDozen();
    for (const caller of [world(), inOlderVersion(world())]) {
      const sold = { catalogItem, billableOption: 'Billable', quantity: 1, company: { id: 1 } };
      const path = `/procurement/products/${await makeRecord(caller, '/procurement/products', sold)}`;
      const priced = async (fields: Fields) => {
        await changed(caller, path, fields);
        const { price, priceMethod, extPrice } = await shown(world(), path);
        return [price, priceMethod, extPrice];
      };
      assert.deepEqual(await priced({ quantity: 12 }), [150, 'PricePerUnit', 1800]);
      assert.deepEqual(await priced({ ignorePricingSchedulesFlag: true }), [200, undefined, 2400]);
      assert.deepEqual(await priced({ ignorePricingSchedulesFlag: false }), [150, 'PricePerUnit', 1800]);
      assert.deepEqual(await priced({ quantity: 2 }), [200, undefined, 400]);
      assert.deepEqual(await priced({ price: 99 }), [99, undefined, 198]);
      assert.deepEqual(await priced({ quantity: 20 }), [99, undefined, 1980]);
    }
  });
});
