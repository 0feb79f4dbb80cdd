import type { Behaviour } from '../../unit/behaviour.ts';
import { readFilterKind } from './read-kind.ts';
import { refuseEmptyFilter } from './refuse-empty-filter.ts';

/** What follows from writes of contact sync filters, in order. */
export const contactSyncFilterBehaviours: readonly Behaviour[] = [readFilterKind, refuseEmptyFilter];
