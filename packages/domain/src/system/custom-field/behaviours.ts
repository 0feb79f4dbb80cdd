import type { Behaviour } from '../../unit/behaviour.ts';
import { chooseEntryMethod } from './choose-entry-method.ts';
import { convertValues } from './convert-values.ts';
import { dropValues } from './drop-values.ts';
import { leaveValues } from './leave-values.ts';
import { numberOptions } from './number-options.ts';
import { placeInPod } from './place-in-pod.ts';
import { refuseEleventhInList } from './refuse-eleventh-in-list.ts';
import { refuseRequiredReadOnly } from './refuse-required-read-only.ts';
import { refuseUnfitEntry } from './refuse-unfit-entry.ts';
import { refuseUnfitOptions } from './refuse-unfit-options.ts';
import { refuseUnknownPod } from './refuse-unknown-pod.ts';
import { renameOptions } from './rename-options.ts';
import { showNoLimits } from './show-no-limits.ts';
import { stampCustomField } from './stamp-custom-field.ts';
import { useEverywhere } from './use-everywhere.ts';

/** What the definition of a custom field does beyond being stored. */
export const customFieldBehaviours: readonly Behaviour[] = [
  stampCustomField,
  chooseEntryMethod,
  useEverywhere,
  showNoLimits,
  placeInPod,
  numberOptions,
  refuseUnknownPod,
  refuseUnfitEntry,
  refuseUnfitOptions,
  refuseRequiredReadOnly,
  refuseEleventhInList,
  convertValues,
  renameOptions,
  leaveValues,
  dropValues,
];
