import type { Behaviour } from '../../unit/behaviour.ts';
import { stampInactivation } from './stamp-inactivation.ts';

/** What an integrator login does of its own beyond being stored. */
export const integratorLoginBehaviours: readonly Behaviour[] = [stampInactivation];
