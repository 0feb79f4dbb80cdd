import type { RollUp } from '../../unit/roll-up.ts';
import { markVendor } from './mark-vendor.ts';
import { showMainType } from './show-main-type.ts';

/** What a company shows of other records. */
export const companyRollUps: readonly RollUp[] = [markVendor, showMainType];
