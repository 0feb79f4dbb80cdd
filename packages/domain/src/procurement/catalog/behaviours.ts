import type { Behaviour } from '../../unit/behaviour.ts';
import { identifyItem } from './identify-item.ts';
import { moveWithSubcategory } from './move-with-subcategory.ts';
import { takeItemCategory } from './take-category.ts';
import { takeTaxable } from './take-taxable.ts';

/** What catalog items do by themselves; what follows from their components and their stock is with these. */
export const catalogItemBehaviours: readonly Behaviour[] = [
  takeItemCategory,
  takeTaxable,
  identifyItem,
  moveWithSubcategory,
];
