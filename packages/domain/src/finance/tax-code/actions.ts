import type { Action } from '../../action/action.ts';
import { copyTaxCode } from './copy-tax-code.ts';

/** What is done to tax codes, and shown of them, beyond plain reads and writes. */
export const taxCodeActions: readonly Action[] = [copyTaxCode];
