import type { Behaviour } from '../../unit/behaviour.ts';
import { makeFinance } from './make-finance.ts';

/** What companies do for their finance settings. */
export const companyFinanceBehaviours: readonly Behaviour[] = [makeFinance];
