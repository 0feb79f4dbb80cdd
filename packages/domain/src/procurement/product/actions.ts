import type { Action } from '../../action/action.ts';
import { detachProduct } from './detach-product.ts';

/** What is done to products, and shown of them, beyond plain reads and writes. */
export const productActions: readonly Action[] = [detachProduct];
