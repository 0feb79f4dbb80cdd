import type { Behaviour } from '../../unit/behaviour.ts';
import { becomePrimary } from './become-primary.ts';
import { keepOneMark } from './keep-one-mark.ts';
import { keepPrimaryActive } from './keep-primary-active.ts';
import { showAddress } from './show-address.ts';
import { showPhoneInContacts } from './show-phone-in-contacts.ts';
import { stayPrimary } from './stay-primary.ts';
import { takeCountry } from './take-country.ts';

/** What a site of a company does beyond being stored. */
export const siteBehaviours: readonly Behaviour[] = [
  takeCountry,
  stayPrimary,
  keepPrimaryActive,
  becomePrimary,
  keepOneMark,
  showAddress,
  showPhoneInContacts,
];
