import type { Behaviour } from '../../unit/behaviour.ts';
import { billFromToday } from './bill-from-today.ts';
import { startActive } from './start-active.ts';

/** What an agreement does beyond being stored. */
export const agreementBehaviours: readonly Behaviour[] = [startActive, billFromToday];
