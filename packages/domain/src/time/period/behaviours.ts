import type { Behaviour } from '../../unit/behaviour.ts';
import { listPeriods } from './list-periods.ts';

/** What a setup of periods does beyond being stored. */
export const periodBehaviours: readonly Behaviour[] = [listPeriods];
