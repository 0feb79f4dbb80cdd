import type { RowOf } from '@reeve/store';
import { behaviour } from '../../unit/behaviour.ts';

type Entry = RowOf<'/schedule/entries'>;

/** Who asks for it is told that the member is booked already. */
export const refuseConflict = behaviour('/schedule/entries', {
  says: 'a schedule entry that is made or moved without leave to overlap is booked over no other of its member',
  source: 'evidence: schedule/conflicts, schedule/conflict-asked',
  phase: 'refuse',
  on: { changed: ['member', 'dateStart', 'dateEnd'] },
  when: ({ after, sent, trusted }) =>
    !trusted && sent.has('allowScheduleConflictsFlag') && after.allowScheduleConflictsFlag === false,
  does: async (entry, unit) => {
    const { after } = entry;
    if (after.member === null || after.dateStart === null || after.dateEnd === null || after.doneFlag === true) return;
    const others = await unit.select('/schedule/entries', { member: after.member, doneFlag: false });
    const other = others.find((each) => each.id !== after.id && overlap(each, after));
    if (other === undefined) return;
    const message = `The member is booked from ${other.dateStart} to ${other.dateEnd} already.`;
    entry.refuse('InvalidField', 'allowScheduleConflictsFlag', message);
  },
});

/** Moments are stored in one form, so that their order is that of their texts. An end touches the next start. */
function overlap(one: Entry, other: Entry): boolean {
  if (one.dateStart === null || one.dateEnd === null || other.dateStart === null || other.dateEnd === null)
    return false;
  return one.dateStart < other.dateEnd && other.dateStart < one.dateEnd;
}
