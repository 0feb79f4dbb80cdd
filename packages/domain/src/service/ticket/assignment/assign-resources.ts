import type { RowOf } from '@reeve/store';
import { unitsOfMail } from '../../../system/mail/units-of-mail.ts';
import { behaviour } from '../../../unit/behaviour.ts';
import type { Unit } from '../../../unit/unit.ts';

const entries = '/schedule/entries';
type Board = RowOf<'/service/boards'>;

/** Some boards send everything that comes to the same people. */
export const assignResources = behaviour('/service/tickets', {
  says: 'a new ticket, or one that comes by mail, is assigned to the members whom its board assigns by itself to such, up to their limit',
  source: 'evidence: tickets/auto-assign, tickets/auto-assign-mail',
  phase: 'follow',
  on: 'create',
  when: ({ after }) => after.board !== null && after.recordType === 'ServiceTicket' && after.closedFlag !== true,
  does: async ({ after }, unit) => {
    const board = await unit.get('/service/boards', after.board ?? 0);
    const flag = unitsOfMail.has(unit) ? 'autoAssignNewECTicketsFlag' : 'autoAssignNewTicketsFlag';
    if (board?.[flag] !== true) return;
    for (const id of await candidates(board, unit))
      if (id !== after.owner && (await isFree(id, board, unit)))
        await unit.write({
          how: 'create',
          view: unit.schema.catalogue.view(entries),
          model: 'ScheduleEntry',
          body: { objectId: after.id, type: { identifier: 'S' }, member: { id } },
        });
  },
});

/** Those who are listed, still work here and are not taken out of the board. */
async function candidates({ id }: Board, unit: Unit): Promise<number[]> {
  const found: number[] = [];
  const excluded = await unit.select('/service/boards/{parentId}/excludedMembers', { boardId: id });
  for (const { member } of await unit.select('/service/boards/{parentId}/autoAssignResources', { _parentId: id })) {
    const works = member !== null && (await unit.get('/system/members', member))?.inactiveFlag !== true;
    if (works && !excluded.some(({ memberId }) => memberId === member)) found.push(member);
  }
  return [...new Set(found)];
}

/** Whether a member has less open work than the board's limit, where it has one. */
async function isFree(member: number, { autoAssignLimitFlag, autoAssignLimitAmount }: Board, unit: Unit) {
  const limit = autoAssignLimitAmount ?? 0;
  if (autoAssignLimitFlag !== true || limit === 0) return true;
  const open = await unit.select(entries, { member, doneFlag: false });
  return new Set(open.map(({ objectId }) => objectId)).size < limit;
}
