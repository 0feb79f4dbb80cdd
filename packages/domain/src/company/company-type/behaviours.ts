import type { Behaviour } from '../../unit/behaviour.ts';
import { markVendors } from './mark-vendors.ts';

/** What a type of companies does beyond being stored. */
export const companyTypeBehaviours: readonly Behaviour[] = [markVendors];
