import assert from 'node:assert/strict';
import { it } from 'node:test';
import {
  aCatalogItem,
  anOpportunity,
  aSoldPhone,
  changed,
  firstId,
  inOlderVersion,
  inOneWorld,
  shown,
} from '@reeve/testkit';

interface Recurring {
  readonly recurringRevenue: number;
  readonly recurringCost: number;
  readonly billCycle?: { readonly id: number; readonly name: string };
  readonly cycles?: number;
  readonly startDate?: string;
}

inOneWorld('a product of a recurring item', (world) => {
  it('recurs as the item does, and as the sale says otherwise', async () => {
    const cycle = { id: await firstId(world(), '/finance/billingCycles') };
    const recurs = { recurringFlag: true, recurringRevenue: 15.5, recurringCost: 4, recurringBillCycle: cycle };
    const catalogItem = { id: await aCatalogItem(world(), 'RECURS', { ...recurs, price: 100 }) };
    for (const caller of [world(), inOlderVersion(world())]) {
      const path = await aSoldPhone(caller, { catalogItem });
      const { recurring } = await shown<{ recurring: Recurring }>(world(), path);
      assert.deepEqual([recurring.recurringRevenue, recurring.recurringCost], [15.5, 4]);
      assert.deepEqual(recurring.billCycle?.id, cycle.id);
    }
    const own = await aSoldPhone(world(), { catalogItem, recurring: { recurringRevenue: 12, cycles: 24 } });
    const { recurring } = await shown<{ recurring: Recurring }>(world(), own);
    assert.deepEqual([recurring.recurringRevenue, recurring.recurringCost, recurring.cycles], [12, 4, 24]);
  });

  it('is forecast with what it brings in again, all pieces and cycles', async () => {
    const recurs = { recurringFlag: true, recurringRevenue: 15.5, recurringCost: 4 };
    const catalogItem = { id: await aCatalogItem(world(), 'RECURS-2', { ...recurs, price: 100 }) };
    const opportunity = { id: await anOpportunity(world()) };
    const sold = { catalogItem, opportunity, quantity: 10, recurring: { cycles: 12 } };
    const path = await aSoldPhone(world(), sold);
    const forecast = async () => {
      const [found] = await shown<{ recurringTotal: number; forecastItems: Record<string, unknown>[] }[]>(
        world(),
        `/sales/opportunities/${opportunity.id}/forecast`,
      );
      const line = found?.forecastItems[0];
      return [line?.['recurringFlag'], line?.['recurringRevenue'], line?.['recurringCost'], found?.recurringTotal];
    };
    assert.deepEqual(await forecast(), [true, 155, 40, 1860]);
    await changed(world(), path, { quantityCancelled: 4 });
    assert.deepEqual(await forecast(), [true, 93, 24, 1116]);
  });
});
