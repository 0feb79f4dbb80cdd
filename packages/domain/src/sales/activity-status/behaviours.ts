import type { Behaviour } from '../../unit/behaviour.ts';
import { followInActivities } from './follow-in-activities.ts';

/** What a status of activities does beyond being stored. */
export const activityStatusBehaviours: readonly Behaviour[] = [followInActivities];
