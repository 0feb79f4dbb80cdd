import type { Behaviour } from '../../unit/behaviour.ts';
import { nameEntry } from './name-entry.ts';
import { refuseMissingObject } from './refuse-missing-object.ts';

/** What a schedule entry does beyond being stored. */
export const scheduleEntryBehaviours: readonly Behaviour[] = [nameEntry, refuseMissingObject];
