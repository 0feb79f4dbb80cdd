import { behaviour } from '../../unit/behaviour.ts';

/** An item is filed where its subcategory is, and counted in the usual unit unless it says otherwise. */
export const takeItemCategory = behaviour('/procurement/catalog', {
  says: 'a catalog item takes the category of its subcategory, and a new one the default unit of measure',
  source: 'evidence: procurement/catalog-defaults',
  phase: 'complete',
  on: { changed: ['subcategory'] },
  sets: ['category', 'unitOfMeasure'],
  does: async (item, unit) => {
    const { after, before } = item;
    const sub = after.subcategory === null ? null : await unit.get('/procurement/subcategories', after.subcategory);
    // Of a category that nobody names the subcategory decides, also when it is another one than before.
    if (before !== null && after.category === before.category) after.category = sub?.category ?? null;
    else item.fill('category', sub?.category);
    if (before !== null || after.unitOfMeasure !== null) return;
    item.fill('unitOfMeasure', (await unit.first('/procurement/unitOfMeasures', { defaultFlag: true }))?.id);
  },
});
