import type { Behaviour } from '../../unit/behaviour.ts';
import { computeScheduledHours } from './compute-hours.ts';
import { markOwner } from './mark-owner.ts';
import { nameEntry } from './name-entry.ts';
import { refuseConflict } from './refuse-conflict.ts';
import { refuseMissingObject } from './refuse-missing-object.ts';
import { stampMarks } from './stamp-marks.ts';
import { takePlace } from './take-place.ts';
import { takeScheduleProject } from './take-project.ts';
import { takeScheduleStatus } from './take-status.ts';

/** What a schedule entry does beyond being stored. */
export const scheduleEntryBehaviours: readonly Behaviour[] = [
  nameEntry,
  takeScheduleStatus,
  takePlace,
  computeScheduledHours,
  markOwner,
  takeScheduleProject,
  stampMarks,
  refuseMissingObject,
  refuseConflict,
];
