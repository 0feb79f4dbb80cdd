import type { Behaviour } from '../../unit/behaviour.ts';
import { makeFirstSite } from './make-first-site.ts';
import { refuseUsedIdentifier } from './refuse-used-identifier.ts';
import { takeStatus } from './take-status.ts';

/** What a company does beyond being stored. */
export const companyBehaviours: readonly Behaviour[] = [takeStatus, refuseUsedIdentifier, makeFirstSite];
