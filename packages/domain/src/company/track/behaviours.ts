import type { Behaviour } from '../../unit/behaviour.ts';
import { beginTrack } from './begin-track.ts';
import { runTrack } from './run-track.ts';

/** What companies and contacts on a track do beyond being stored. */
export const trackBehaviours: readonly Behaviour[] = [beginTrack, runTrack];
