import { pods } from '@reeve/catalogue';
import { behaviour } from '../../unit/behaviour.ts';

/** A field has values of one kind of record: by that they are found. */
export const leaveValues = behaviour('/system/userDefinedFields', {
  says: 'a custom field that moves to a pod of other records leaves the values of the former behind',
  source: 'evidence: custom-fields/moved',
  phase: 'follow',
  on: { changed: ['podId'] },
  when: ({ before, after }) => before !== null && collectionOf(before.podId) !== collectionOf(after.podId),
  sets: [],
  does: async ({ after }, unit) => {
    await unit.transaction.run('delete from "reeve_custom_value" where "field_id" = ?', [after.id]);
  },
});

function collectionOf(pod: number | null): string | undefined {
  return pods.find(({ id }) => id === pod)?.collection;
}
