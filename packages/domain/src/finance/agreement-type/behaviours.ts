import type { Behaviour } from '../../unit/behaviour.ts';
import { copyRates } from './copy-rates.ts';
import { listExclusions } from './list-exclusions.ts';

/** What an agreement type does beyond being stored. */
export const agreementTypeBehaviours: readonly Behaviour[] = [copyRates, listExclusions];
