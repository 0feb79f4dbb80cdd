import type { Action } from '../../action/action.ts';
import { demandProducts } from './demand-products.ts';

/** What is done to purchasing demands, and shown of them, beyond plain reads and writes. */
export const purchasingDemandActions: readonly Action[] = [demandProducts];
