import assert from 'node:assert/strict';
import { it } from 'node:test';
import {
  aCatalogItem,
  anOpportunity,
  changed,
  firstId,
  inOlderVersion,
  inOneWorld,
  makeRecord,
  shown,
} from '@reeve/testkit';

interface Shown {
  readonly id: number;
  readonly recurring: { readonly billCycle: { readonly name: string } };
  readonly probability: { readonly name: string };
}

inOneWorld('what stands below a reference', (world) => {
  const found = async (path: string, condition: string, caller = world()) => {
    const rows = await shown<Shown[]>(caller, `${path}?fields=id&conditions=${encodeURIComponent(condition)}`);
    return rows.map(({ id }) => id);
  };

  it('is asked for where that is within an object', async () => {
    const billCycleId = await firstId(world(), '/finance/billingCycles');
    const sold = {
      catalogItem: { id: await aCatalogItem(world(), 'Leased') },
      quantity: 1,
      billableOption: 'Billable',
    };
    const path = '/procurement/products';
    const [often, once] = [
      await makeRecord(world(), path, { ...sold, recurring: { recurringRevenue: 10, billCycleId, cycles: 3 } }),
      await makeRecord(world(), path, sold),
    ];
    const { name } = (await shown<Shown>(world(), `${path}/${often}`)).recurring.billCycle;
    const own = `id in (${often},${once}) and `;
    for (const condition of [
      `recurring/billCycle/id=${billCycleId}`,
      `recurring/billCycle/name="${name}"`,
      `recurring/billCycle/name like "${name.slice(0, 3)}%"`,
      'recurring/billCycle != null and recurring != null',
    ])
      assert.deepEqual(await found(path, own + condition), [often], condition);
    assert.deepEqual(await found(path, `${own}recurring/billCycle/name = null`), [once]);
    const whole = await world().get(`${path}?conditions=recurring/billCycle = 1`);
    assert.deepEqual([whole.status, whole.text.includes('recurring/billCycle/name')], [400, true], whole.text);
  });

  it('puts in order where that is within an object', async () => {
    const path = '/procurement/products';
    const cycles = await shown<{ id: number; name: string }[]>(world(), '/finance/billingCycles?orderBy=name');
    const catalogItem = { id: await aCatalogItem(world(), 'Rented') };
    const sold = { catalogItem, quantity: 1, billableOption: 'Billable' };
    const [last, first] = [cycles.at(-1), cycles[0]];
    const ids: number[] = [];
    for (const cycle of [last, first, undefined])
      ids.push(
        await makeRecord(world(), path, {
          ...sold,
          ...(cycle !== undefined && { recurring: { recurringRevenue: 10, billCycleId: cycle.id, cycles: 3 } }),
        }),
      );
    const ordered = (order: string) => `${path}?conditions=id in (${ids})&fields=id&orderBy=${order}`;
    const inOrder = async (order: string) => (await shown<Shown[]>(world(), ordered(order))).map(({ id }) => id);
    const [z, a, none] = ids;
    assert.deepEqual(await inOrder('recurring/billCycle/name'), [none, a, z]);
    assert.deepEqual(await inOrder('recurring/billCycle/name desc'), [z, a, none]);
    const older = await inOlderVersion(world()).get(ordered('recurring/billCycle/name'));
    assert.equal(older.status, 400, '2022.1 has no such reference');
    assert.equal((await world().get(`${path}?orderBy=recurring/billCycle/nothing`)).status, 400);
  });

  it('is a text where it is shown as one, and the number that it is', async () => {
    const path = '/sales/opportunities';
    const [first, other] = [await anOpportunity(world()), await anOpportunity(world())];
    const probabilities = await shown<Shown[]>(world(), '/sales/probabilities?orderBy=probability desc&pageSize=2');
    for (const [at, id] of [first, other].entries())
      await changed(world(), `${path}/${id}`, { probability: { id: probabilities[at]?.id } });
    const { name } = (await shown<Shown>(world(), `${path}/${first}`)).probability;
    const own = `id in (${first},${other}) and probability/name `;
    for (const condition of [
      `="${name}"`,
      `=${name}`,
      `in ("${name}", null)`,
      `like "${name.slice(0, 2)}*"`,
      `>= ${name}`,
    ]) {
      assert.deepEqual(await found(path, own + condition), [first], condition);
      assert.deepEqual(await found(path, own + condition, inOlderVersion(world())), [first], condition);
    }
    assert.deepEqual(await found(path, `${own}!= "${name}"`), [other]);
  });
});
