import type { Behaviour } from '../../unit/behaviour.ts';
import { numberLine } from '../line-number/number-line.ts';
import { followItem } from './follow-item.ts';
import { nameParentItem } from './name-parent.ts';
import { nameParentProduct } from './name-parent-product.ts';
import { sumComponents } from './sum-components.ts';
import { takeComponentAmounts } from './take-amounts.ts';
import { takeCalculated } from './take-calculated.ts';
import { takeOffComponent } from './take-off-component.ts';

/** What the components of catalog items and of products, items of components, and lines with a number do beyond being stored, in order. */
export const componentBehaviours: readonly Behaviour[] = [
  numberLine,
  takeCalculated,
  takeComponentAmounts,
  nameParentItem,
  nameParentProduct,
  sumComponents,
  takeOffComponent,
  followItem,
];
