import assert from 'node:assert/strict';
import { it } from 'node:test';
import { onEachEngine } from '../../../../testkit/src/on-each-engine.ts';
import { aWorld, type World } from '../../../../testkit/src/world.ts';

onEachEngine('catalog items', (engine) => {
  it('price a catalog item by the schedule of the company', async () => {
    await using world = await aWorld({ engine });
    const item = await aCatalogItem(world);
    const schedule = (await world.post('/procurement/pricingschedules', { name: 'Friends' })).json as { id: number };
    await world.patch('/company/companies/1', [{ op: 'replace', path: 'pricingSchedule', value: { id: schedule.id } }]);
    const details = `/procurement/pricingschedules/${schedule.id}/details`;
    const detail = (
      await world.post(details, { product: { id: item }, startDate: '2025-01-01T00:00:00Z', noEndDate: true })
    ).json as { id: number };
    const made = await world.post(`${details}/${detail.id}/breaks`, {
      quantityStart: 10,
      unlimited: true,
      priceMethod: 'PercentMarkdownFromPrice',
      amount: 20,
    });
    assert.equal(made.status, 201, made.text);
    const few = await world.post(`/procurement/catalog/${item}/pricing`, { company: { id: 1 }, quantity: 2 });
    assert.equal((few.json as { price: number }).price, 50, few.text);
    const many = await world.post(`/procurement/catalog/${item}/pricing`, { company: { id: 1 }, quantity: 10 });
    assert.equal((many.json as { price: number }).price, 40);
    for (const by of [item, 'ROUTER'])
      assert.deepEqual((await world.get(`/procurement/catalog/${by}/quantityOnHand`)).json, { count: 0 });
    assert.equal((await world.get('/procurement/catalog/NOTHING/quantityOnHand')).status, 404);
  });
});

async function aCatalogItem(world: World): Promise<number> {
  const [sub] = (await world.get('/procurement/subcategories')).json as { id: number }[];
  const [type] = (await world.get('/procurement/types')).json as { id: number }[];
  const body = {
    identifier: 'ROUTER',
    description: 'Router',
    customerDescription: 'Router',
    price: 50,
    cost: 30,
    subcategory: { id: sub?.id },
    type: { id: type?.id },
  };
  const reply = await world.post('/procurement/catalog', body);
  assert.equal(reply.status, 201, reply.text);
  return (reply.json as { id: number }).id;
}
