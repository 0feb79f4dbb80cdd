import type { Behaviour } from '../../unit/behaviour.ts';
import { keepOneDefaultLevel } from './keep-one-default.ts';

/** What follows for the security levels of the portal. */
export const portalLevelBehaviours: readonly Behaviour[] = [keepOneDefaultLevel];
