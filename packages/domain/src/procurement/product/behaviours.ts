import type { Behaviour } from '../../unit/behaviour.ts';
import { nameCharge } from './name-charge.ts';

/** What a product does beyond being stored. */
export const productBehaviours: readonly Behaviour[] = [nameCharge];
