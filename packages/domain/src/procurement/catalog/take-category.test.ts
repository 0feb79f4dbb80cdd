import assert from 'node:assert/strict';
import { it } from 'node:test';
import { changed, inOlderVersion, inOneWorld, makeRecord, shown } from '../../../../testkit/src/index.ts';

inOneWorld('where a catalog item is filed', (world) => {
  const aFolder = async (name: string) => {
    const category = await makeRecord(world(), '/procurement/categories', { name });
    const path = '/procurement/subcategories';
    return { category, sub: await makeRecord(world(), path, { name, category: { id: category } }) };
  };
  const filed = async (id: number) => {
    const item = await shown<Record<string, { id: number } | undefined>>(world(), `/procurement/catalog/${id}`);
    return [item['category']?.id, item['unitOfMeasure']?.id];
  };
  const item = { description: 'Cable', customerDescription: 'Cable', type: { id: 1 } };

  it('follows from its subcategory, and its unit is the usual one', async () => {
    const [unit] = await shown<{ id: number }[]>(world(), '/procurement/unitOfMeasures?conditions=defaultFlag=true');
    for (const [caller, name] of [
      [world(), 'Cables'],
      [inOlderVersion(world()), 'Plugs'],
    ] as const) {
      const { category, sub } = await aFolder(name);
      const body = { ...item, identifier: name, subcategory: { id: sub } };
      const id = await makeRecord(caller, '/procurement/catalog', body);
      assert.deepEqual(await filed(id), [category, unit?.id]);
      const other = await aFolder(`More ${name}`);
      await changed(world(), `/procurement/catalog/${id}`, { 'subcategory/id': other.sub });
      assert.deepEqual(await filed(id), [other.category, unit?.id]);
    }
  });

  it('is as it was sent where that was said', async () => {
    const { category } = await aFolder('Racks');
    const { sub } = await aFolder('Shelves');
    const units = '/procurement/unitOfMeasures';
    const box = await makeRecord(world(), units, { name: 'Box' });
    const said = { category: { id: category }, unitOfMeasure: { id: box }, subcategory: { id: sub } };
    const id = await makeRecord(world(), '/procurement/catalog', { ...item, identifier: 'RACK', ...said });
    assert.deepEqual(await filed(id), [category, box]);
  });
});
