import { behaviour } from '../../unit/behaviour.ts';

/** What was entered in a custom field goes with it. */
export const dropValues = behaviour('/system/userDefinedFields', {
  says: 'the values of a custom field are deleted with it',
  source: 'evidence: custom-fields/deleted',
  phase: 'release',
  does: async ({ before }, unit) => {
    await unit.transaction.run('delete from "reeve_custom_value" where "field_id" = ?', [before?.id ?? 0]);
  },
});
