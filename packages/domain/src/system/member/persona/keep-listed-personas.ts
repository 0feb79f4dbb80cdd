import { deleteRecord, makeRecord } from '../../../action/write-record.ts';
import { behaviour } from '../../../unit/behaviour.ts';

const personas = '/system/members/{parentId}/personas';

/** The list of personas that a member is sent with is its rows. */
export const keepListedPersonas = behaviour('/system/members', {
  says: 'a member who is sent with a list of personas has a row for each of them and for no other',
  source: 'evidence: system/personas',
  phase: 'follow',
  on: { changed: ['memberPersonas'] },
  does: async ({ after }, unit) => {
    const listed = new Set((after.memberPersonas ?? []).map(Number));
    const rows = await unit.select(personas, { member: after.id });
    for (const row of rows) if (!listed.has(row.personaId ?? 0)) await deleteRecord(personas, row.id, unit);
    const had = new Set(rows.map(({ personaId }) => personaId));
    for (const personaId of listed)
      if (!had.has(personaId)) await makeRecord(personas, { personaId, member: { id: after.id } }, unit, after.id);
  },
});
