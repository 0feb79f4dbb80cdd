import type { Behaviour } from '../../unit/behaviour.ts';
import { adjustCommission } from './adjust-commission.ts';
import { earnCommissions } from './earn-commissions.ts';

/** What members earn of invoices. */
export const commissionBehaviours: readonly Behaviour[] = [adjustCommission, earnCommissions];
