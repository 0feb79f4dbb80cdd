import type { Behaviour } from '../../unit/behaviour.ts';
import { copyRates } from './copy-rates.ts';

/** What an agreement type does beyond being stored. */
export const agreementTypeBehaviours: readonly Behaviour[] = [copyRates];
