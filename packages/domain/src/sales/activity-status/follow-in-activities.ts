import { changeRecord } from '../../action/write-record.ts';
import { behaviour } from '../../unit/behaviour.ts';
import type { Unit } from '../../unit/unit.ts';

const activities = '/sales/activities';
const entries = '/schedule/entries';

/** A status that is made a closed one, or an open one again, closes or opens the activities that have it. */
export const followInActivities = behaviour('/sales/activities/statuses', {
  says: 'activities are closed, and done in the calendar, while their status is a closed one, also when the status becomes one',
  source: 'evidence: sales/scheduled',
  phase: 'follow',
  on: { changed: ['closedFlag'] },
  when: ({ before }) => before !== null,
  does: async ({ after }, unit) => {
    const isClosed = after.closedFlag === true;
    const closed = { dateClosed: unit.now, closedBy: unit.actor.identifier };
    const fields = isClosed ? closed : { dateClosed: null, closedBy: null };
    for (const { id } of await unit.select(activities, { status: after.id })) {
      await unit.updateColumns(activities, id, fields);
      await finish(id, isClosed, unit);
    }
  },
});

/** What stands in the calendar of whom the activity is assigned to. */
async function finish(activity: number, doneFlag: boolean, unit: Unit): Promise<void> {
  const type = await unit.first('/schedule/types', { identifier: 'C' });
  for (const { id } of await unit.select(entries, { objectId: activity, type: type?.id ?? 0, madeForOwner: true }))
    await changeRecord(entries, id, { doneFlag }, unit);
}
