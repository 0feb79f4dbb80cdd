import assert from 'node:assert/strict';
import { it } from 'node:test';
import { inOlderVersion, inOneWorld, makeRecord, shown } from '../../../../testkit/src/index.ts';

inOneWorld('where an article is filed', (world) => {
  const aFolder = async (name: string) => {
    const category = await makeRecord(world(), '/service/knowledgeBaseCategories', { name });
    const path = '/service/knowledgeBaseSubCategories';
    return { category, sub: await makeRecord(world(), path, { name, category: { id: category } }) };
  };
  const article = { title: 'Paper jam', issue: 'It blinks', resolution: 'Open it', board: { id: 1 } };

  it('follows from its subcategory, and who looks after it from its board', async () => {
    for (const [caller, name] of [
      [world(), 'Printers'],
      [inOlderVersion(world()), 'Phones'],
    ] as const) {
      const { category, sub } = await aFolder(name);
      const id = await makeRecord(caller, '/service/knowledgeBaseArticles', { ...article, subCategoryId: sub });
      const made = await shown(world(), `/service/knowledgeBaseArticles/${id}`);
      const board = await shown<{ location: { id: number } }>(world(), '/service/boards/1');
      assert.deepEqual([made['categoryId'], made['locationId']], [category, board.location.id]);
    }
  });
});
