import type { Behaviour } from '../../unit/behaviour.ts';
import { findLinked } from './find-linked.ts';
import { refuseBadLink } from './refuse-bad-link.ts';

/** What a link to a configuration does beyond being stored. */
export const configurationLinkBehaviours: readonly Behaviour[] = [findLinked, refuseBadLink];
