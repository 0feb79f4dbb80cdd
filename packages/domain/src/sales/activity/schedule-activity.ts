import type { RowOf } from '@reeve/store';
import { changeRecord, deleteRecord, makeRecord } from '../../action/write-record.ts';
import { behaviour } from '../../unit/behaviour.ts';
import type { Draft } from '../../unit/draft.ts';
import type { Unit } from '../../unit/unit.ts';

const entries = '/schedule/entries';

type PlannedActivity = RowOf<'/sales/activities'>;

/** Whoever has something to do at a time has it in the calendar. */
export const scheduleActivity = behaviour('/sales/activities', {
  says: 'an activity with a time is in the calendar of its member, moves there with it, and is done when it closes',
  source: 'evidence: sales/scheduled',
  phase: 'follow',
  on: { changed: ['assignTo', 'dateStart', 'dateEnd', 'status', 'scheduleStatus'] },
  does: async (activity, unit) => {
    const { before, after } = activity;
    const type = await unit.first('/schedule/types', { identifier: 'C' });
    if (type === null) return;
    const own = { objectId: after.id, type: type.id };
    const [entry] = before === null ? [] : await unit.select(entries, { ...own, madeForOwner: true });
    if (after.dateStart === null || after.dateEnd === null || after.assignTo === null) {
      if (entry !== undefined) await deleteRecord(entries, entry.id, unit);
    } else if (entry === undefined) await book(after, type.id, unit);
    else await changeRecord(entries, entry.id, { ...planOf(after), ...(await markOf(activity, unit)) }, unit);
  },
});

async function book(activity: PlannedActivity, type: number, unit: Unit): Promise<void> {
  const body = {
    objectId: activity.id,
    type: { id: type },
    ...planOf(activity),
    doneFlag: await isClosed(activity, unit),
  };
  const made = await makeRecord(entries, body, unit);
  await unit.updateColumns(entries, made.id, { madeForOwner: true });
}

function planOf({ assignTo, dateStart, dateEnd, scheduleStatus }: PlannedActivity) {
  const plan = scheduleStatus === null ? {} : { status: { id: scheduleStatus } };
  return { member: { id: assignTo }, dateStart, dateEnd, allowScheduleConflictsFlag: true, ...plan };
}

/** An entry that somebody marked as done stays so when its activity moves: only the activity's status says otherwise. */
async function markOf(activity: Draft<'/sales/activities'>, unit: Unit): Promise<{ readonly doneFlag?: boolean }> {
  return activity.changed('status') ? { doneFlag: await isClosed(activity.after, unit) } : {};
}

async function isClosed({ status }: PlannedActivity, unit: Unit): Promise<boolean> {
  return status !== null && (await unit.get('/sales/activities/statuses', status))?.closedFlag === true;
}
