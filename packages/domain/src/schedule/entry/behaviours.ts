import type { Behaviour } from '../../unit/behaviour.ts';
import { computeScheduledHours } from './compute-hours.ts';
import { keepDetails } from './keep-details.ts';
import { keepPlanned } from './keep-planned.ts';
import { makeOwner } from './make-owner.ts';
import { markOwner } from './mark-owner.ts';
import { moveActivity } from './move-activity.ts';
import { noteAssignment } from './note-assignment.ts';
import { nameEntry } from './object/name-entry.ts';
import { refuseMissingObject } from './object/refuse-missing-object.ts';
import { requireAssignment } from './object/require-assignment.ts';
import { refuseConflict } from './refuse-conflict.ts';
import { refuseOutsider } from './refuse-outsider.ts';
import { replaceOwnersEntry } from './replace-owners-entry.ts';
import { stampMarks } from './stamp-marks.ts';
import { takePlace } from './take-place.ts';
import { takeScheduleProject } from './take-project.ts';
import { takeReminder } from './take-reminder.ts';
import { takeScheduleStatus } from './take-status.ts';
import { tellMember } from './tell-member.ts';
import { tellSetTimes } from './tell-set-times.ts';

/** What a schedule entry does beyond being stored. */
export const scheduleEntryBehaviours: readonly Behaviour[] = [
  nameEntry,
  takeScheduleStatus,
  takePlace,
  takeReminder,
  computeScheduledHours,
  tellSetTimes,
  markOwner,
  takeScheduleProject,
  stampMarks,
  tellMember,
  keepPlanned,
  requireAssignment,
  refuseMissingObject,
  refuseConflict,
  refuseOutsider,
  keepDetails,
  noteAssignment, // while the entry of the ownership still tells that there was one
  replaceOwnersEntry,
  makeOwner,
  moveActivity,
];
