import { behaviour } from '../../unit/behaviour.ts';

/** An article is filed where its subcategory is, and looked after where its board is. */
export const takeCategory = behaviour('/service/knowledgeBaseArticles', {
  says: 'an article takes the category of its subcategory, and a new one location and department of its board',
  source: 'evidence: tickets/articles',
  phase: 'complete',
  on: { changed: ['subCategoryId', 'board'] },
  sets: ['categoryId', 'locationId', 'businessUnitId'],
  does: async (article, unit) => {
    const { after, before } = article;
    const sub = (after.subCategoryId ?? 0) === 0 ? null : await unit.get(subCategories, after.subCategoryId ?? 0);
    article.fill('categoryId', sub?.category);
    const board = after.board === null || before !== null ? null : await unit.get('/service/boards', after.board);
    article.fill('locationId', board?.location);
    article.fill('businessUnitId', board?.department);
  },
});

const subCategories = '/service/knowledgeBaseSubCategories';
