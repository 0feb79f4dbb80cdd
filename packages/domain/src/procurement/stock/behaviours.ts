import type { Behaviour } from '../../unit/behaviour.ts';
import { keepStockedClass } from './keep-stocked-class.ts';

/** What stock asks of catalog items. */
export const stockBehaviours: readonly Behaviour[] = [keepStockedClass];
