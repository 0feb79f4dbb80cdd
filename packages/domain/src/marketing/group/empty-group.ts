import { deleteRecord } from '../../action/write-record.ts';
import { behaviour } from '../../unit/behaviour.ts';

/** Contacts and companies stay; only that they are in the group goes. */
export const emptyGroup = behaviour('/marketing/groups', {
  says: 'a marketing group that is deleted is left by its contacts and companies',
  source: 'evidence: records/two-ways',
  phase: 'release',
  does: async ({ after }, unit) => {
    for (const members of ['/company/contacts/{parentId}/groups', '/company/companies/{parentId}/groups'] as const) {
      for (const { id } of await unit.select(members, { group: after.id })) await deleteRecord(members, id, unit);
    }
  },
});
