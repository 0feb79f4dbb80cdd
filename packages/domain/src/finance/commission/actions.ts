import type { Action } from '../../action/action.ts';
import { recalculateCommissions } from './recalculate-commissions.ts';

/** What is done with commissions beyond plain reads and writes. */
export const commissionActions: readonly Action[] = [recalculateCommissions];
