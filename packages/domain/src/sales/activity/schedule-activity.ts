import type { RowOf } from '@reeve/store';
import { changeRecord, deleteRecord, makeRecord } from '../../action/write-record.ts';
import { behaviour } from '../../unit/behaviour.ts';
import type { Unit } from '../../unit/unit.ts';

const entries = '/schedule/entries';

type PlannedActivity = RowOf<'/sales/activities'>;

/** Whoever has something to do at a time has it in the calendar. */
export const scheduleActivity = behaviour('/sales/activities', {
  says: 'an activity with a time is in the calendar of its member, moves there with it, and is done when it closes',
  source: 'evidence: sales/scheduled',
  phase: 'follow',
  on: { changed: ['assignTo', 'dateStart', 'dateEnd', 'status', 'scheduleStatus'] },
  does: async ({ before, after }, unit) => {
    const type = await unit.first('/schedule/types', { identifier: 'C' });
    if (type === null) return;
    const own = { objectId: after.id, type: type.id };
    const [entry] = before === null ? [] : await unit.select(entries, { ...own, madeForOwner: true });
    if (after.dateStart === null || after.dateEnd === null || after.assignTo === null) {
      if (entry !== undefined) await deleteRecord(entries, entry.id, unit);
    } else if (entry !== undefined) await changeRecord(entries, entry.id, await planned(after, unit), unit);
    else await book(after, type.id, unit);
  },
});

async function book(activity: PlannedActivity, type: number, unit: Unit): Promise<void> {
  const body = { objectId: activity.id, type: { id: type }, ...(await planned(activity, unit)) };
  const made = await makeRecord(entries, body, unit);
  await unit.updateColumns(entries, made.id, { madeForOwner: true });
}

async function planned({ assignTo, dateStart, dateEnd, status, scheduleStatus }: PlannedActivity, unit: Unit) {
  const doneFlag = status !== null && (await unit.get('/sales/activities/statuses', status))?.closedFlag === true;
  const plan = scheduleStatus === null ? {} : { status: { id: scheduleStatus } };
  return { member: { id: assignTo }, dateStart, dateEnd, doneFlag, allowScheduleConflictsFlag: true, ...plan };
}
