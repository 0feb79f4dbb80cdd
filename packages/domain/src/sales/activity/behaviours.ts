import type { Behaviour } from '../../unit/behaviour.ts';
import { closeActivity } from './close-activity.ts';
import { renameActivityEntries } from './rename-entries.ts';
import { scheduleActivity } from './schedule-activity.ts';
import { takeActivityContact } from './take-contact.ts';
import { takeActivityCurrency } from './take-currency.ts';
import { tellAssigned } from './tell-assigned.ts';

/** What an activity does beyond being stored, in order. */
export const activityBehaviours: readonly Behaviour[] = [
  takeActivityContact,
  takeActivityCurrency,
  closeActivity,
  scheduleActivity,
  renameActivityEntries,
  tellAssigned,
];
