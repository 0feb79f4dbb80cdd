import type { Behaviour } from '../../unit/behaviour.ts';
import { refuseMoreThanSold } from './refuse-more-than-sold.ts';

/** What picking and shipping of products do beyond being stored. */
export const pickingDetailBehaviours: readonly Behaviour[] = [refuseMoreThanSold];
