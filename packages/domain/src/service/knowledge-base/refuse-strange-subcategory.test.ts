import assert from 'node:assert/strict';
import { it } from 'node:test';
import { changed, inOlderVersion, inOneWorld, makeRecord } from '../../../../testkit/src/index.ts';

inOneWorld('the subcategory of an article', (world) => {
  const aFolder = async (name: string) => {
    const category = await makeRecord(world(), '/service/knowledgeBaseCategories', { name });
    const path = '/service/knowledgeBaseSubCategories';
    return { category, sub: await makeRecord(world(), path, { name, category: { id: category } }) };
  };
  const article = { title: 'Paper jam', issue: 'It blinks', resolution: 'Open it', board: { id: 1 } };

  it('is one of its category', async () => {
    const [printers, phones] = [await aFolder('Printers'), await aFolder('Phones')];
    for (const caller of [world(), inOlderVersion(world())]) {
      const filed = { categoryId: phones.category, subCategoryId: printers.sub };
      const refused = await caller.post('/service/knowledgeBaseArticles', { ...article, ...filed });
      assert.equal(refused.status, 400);
      assert.match(refused.text, /"field": "subCategoryId"/);
      const good = { ...article, categoryId: printers.category, subCategoryId: printers.sub };
      const path = `/service/knowledgeBaseArticles/${await makeRecord(caller, '/service/knowledgeBaseArticles', good)}`;
      const move = [{ op: 'replace', path: 'categoryId', value: phones.category }];
      assert.equal((await caller.patch(path, move)).status, 400);
      await changed(caller, path, { categoryId: phones.category, subCategoryId: phones.sub });
    }
  });
});
