import type { Behaviour } from '../../unit/behaviour.ts';
import { followInConfigurations } from './follow-in-configurations.ts';

/** What a status of configurations does beyond being stored. */
export const configurationStatusBehaviours: readonly Behaviour[] = [followInConfigurations];
