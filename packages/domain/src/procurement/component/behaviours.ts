import type { Behaviour } from '../../unit/behaviour.ts';
import { takeItemCategory } from '../catalog/take-category.ts';
import { followItem } from './follow-item.ts';
import { nameParentItem } from './name-parent.ts';
import { nameParentProduct } from './name-parent-product.ts';
import { sumComponents } from './sum-components.ts';
import { takeComponentAmounts } from './take-amounts.ts';
import { takeCalculated } from './take-calculated.ts';
import { takeOffComponent } from './take-off-component.ts';

/** What catalog items, and the components of these and of products, do beyond being stored, in order. */
export const componentBehaviours: readonly Behaviour[] = [
  takeItemCategory,
  takeCalculated,
  takeComponentAmounts,
  nameParentItem,
  nameParentProduct,
  sumComponents,
  takeOffComponent,
  followItem,
];
