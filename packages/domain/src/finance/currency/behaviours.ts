import type { Behaviour } from '../../unit/behaviour.ts';
import { nameCode } from './name-code.ts';
import { takeOwnCurrency } from './take-own-currency.ts';

/** How currencies are shown, and who has which. */
export const currencyBehaviours: readonly Behaviour[] = [nameCode, takeOwnCurrency];
