import type { Behaviour } from '../../unit/behaviour.ts';
import { makeSetups } from './make-setups.ts';

/** What a portal configuration does beyond being stored. */
export const portalConfigurationBehaviours: readonly Behaviour[] = [makeSetups];
