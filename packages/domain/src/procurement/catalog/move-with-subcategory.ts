import { changeRecord, referenceTo } from '../../action/write-record.ts';
import { behaviour } from '../../unit/behaviour.ts';

const catalog = '/procurement/catalog';

/** An item that was filed elsewhere on purpose stays there. */
export const moveWithSubcategory = behaviour('/procurement/subcategories', {
  says: 'when a subcategory moves to another category, the catalog items that were in both move with it',
  source: 'evidence: procurement/catalog-defaults',
  phase: 'follow',
  on: { changed: ['category'] },
  when: ({ before }) => before !== null,
  does: async ({ before, after }, unit) => {
    const items = await unit.select(catalog, { subcategory: after.id, category: before?.category ?? null });
    const category = referenceTo(after.category);
    for (const { id } of items) await changeRecord(catalog, id, { category }, unit);
  },
});
