import type { RollUp } from '../../unit/roll-up.ts';
import { showSerials } from './show-serials.ts';

/** What products tell of the pieces that were picked for them. */
export const pickingRollUps: readonly RollUp[] = [showSerials];
