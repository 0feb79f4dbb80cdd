import type { Behaviour } from '../../unit/behaviour.ts';
import { closeTag } from './close-tag.ts';
import { giveBack } from './give-back.ts';
import { takeBack } from './take-back.ts';
import { takeTagCurrency } from './take-currency.ts';
import { takeReturnContacts } from './take-return-contacts.ts';
import { takeReturnedItem } from './take-returned-item.ts';

/** What an RMA tag does beyond being stored, in order. */
export const rmaTagBehaviours: readonly Behaviour[] = [
  takeTagCurrency,
  takeReturnedItem,
  takeReturnContacts,
  closeTag,
  takeBack,
  giveBack,
];
