import type { Behaviour } from '../../unit/behaviour.ts';
import { startSaleAtNought } from './start-at-nought.ts';
import { takeOrderContact } from './take-contact.ts';

/** What a sales order does beyond being stored, in order. */
export const orderBehaviours: readonly Behaviour[] = [takeOrderContact, startSaleAtNought];
