import type { Behaviour } from '../../unit/behaviour.ts';
import { stampOriginChange } from './stamp-change.ts';

/** What follows for origins that browsers may call from. */
export const allowedOriginBehaviours: readonly Behaviour[] = [stampOriginChange];
