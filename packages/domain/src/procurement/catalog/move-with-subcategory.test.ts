import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aCatalogItem, changed, inOlderVersion, inOneWorld, makeRecord, shown } from '@reeve/testkit';

inOneWorld('a subcategory that moves to another category', (world) => {
  it('takes its catalog items along, but for those that were filed elsewhere', async () => {
    for (const [caller, name] of [
      [world(), 'Cables'],
      [inOlderVersion(world()), 'Plugs'],
    ] as const) {
      const [from, to, other] = await Promise.all(
        ['from', 'to', 'other'].map((each) =>
          makeRecord(caller, '/procurement/categories', { name: `${name} ${each}` }),
        ),
      );
      const path = '/procurement/subcategories';
      const id = await makeRecord(caller, path, { name, category: { id: from } });
      const item = await aCatalogItem(caller, name, { subcategory: { id } });
      const apart = await aCatalogItem(caller, `${name} apart`, { subcategory: { id }, category: { id: other } });
      await changed(caller, `${path}/${id}`, { category: { id: to } });
      const filed = [item, apart].map(async (each) => {
        const { category } = await shown<{ category: { id: number } }>(world(), `/procurement/catalog/${each}`);
        return category.id;
      });
      assert.deepEqual(await Promise.all(filed), [to, other]);
    }
  });
});
