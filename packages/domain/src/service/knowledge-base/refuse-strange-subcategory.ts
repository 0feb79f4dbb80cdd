import { behaviour } from '../../unit/behaviour.ts';

/** A subcategory is one of its category. */
export const refuseStrangeSubcategory = behaviour('/service/knowledgeBaseArticles', {
  says: 'the subcategory of an article is one of its category',
  source: 'evidence: tickets/articles',
  phase: 'refuse',
  on: { changed: ['categoryId', 'subCategoryId'] },
  when: ({ after }) => (after.subCategoryId ?? 0) !== 0,
  does: async (article, unit) => {
    const { categoryId, subCategoryId } = article.after;
    const sub = await unit.get('/service/knowledgeBaseSubCategories', subCategoryId ?? 0);
    if (sub === null || sub.category === categoryId) return;
    const message = `Knowledge Base Sub Category ${sub.id} not found for Knowledge Base Category ${categoryId ?? 0}`;
    article.refuse('NotFound', 'subCategoryId', message);
  },
});
