import type { Behaviour } from '../../unit/behaviour.ts';
import { cancelOpenTracks } from '../track/cancel-open-tracks.ts';
import { startTrackOfStatus } from '../track/start-track-of-status.ts';
import { billItself } from './bill-itself.ts';
import { choosePrimarySite } from './choose-primary-site.ts';
import { followOwnPayer } from './follow-payer.ts';
import { keepOwn } from './keep-own.ts';
import { makeFirstSite } from './make-first-site.ts';
import { markContacts } from './mark-contacts.ts';
import { refuseUsedIdentifier } from './refuse-used-identifier.ts';
import { renameInSchedule } from './rename-in-schedule.ts';
import { shareAddress } from './share-address.ts';
import { takeAcquired } from './take-acquired.ts';
import { takeCurrency } from './take-currency.ts';
import { takeDefaults } from './take-defaults.ts';
import { takeStatus } from './take-status.ts';
import { takeTerritory } from './take-territory.ts';

/** What a company does beyond being stored. */
export const companyBehaviours: readonly Behaviour[] = [
  keepOwn,
  takeStatus,
  takeDefaults,
  takeCurrency,
  takeTerritory,
  takeAcquired,
  followOwnPayer,
  refuseUsedIdentifier,
  makeFirstSite,
  billItself,
  choosePrimarySite,
  shareAddress,
  markContacts,
  renameInSchedule,
  cancelOpenTracks,
  startTrackOfStatus,
];
