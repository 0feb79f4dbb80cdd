import type { Behaviour } from '../../unit/behaviour.ts';
import { keepStockedClass } from './keep-stocked-class.ts';
import { takeBin } from './take-bin.ts';

/** What stock asks of catalog items, and of what names a place for them. */
export const stockBehaviours: readonly Behaviour[] = [keepStockedClass, takeBin];
