import { behaviour } from '../../unit/behaviour.ts';

/** Who may not fill a field on the screen cannot be made to. */
export const refuseRequiredReadOnly = behaviour('/system/userDefinedFields', {
  says: 'a read-only custom field cannot be required',
  source: 'evidence: custom-fields/read-only',
  phase: 'refuse',
  on: { changed: ['requiredFlag', 'readOnlyFlag'] },
  when: ({ after }) => after.requiredFlag === true && after.readOnlyFlag === true,
  sets: [],
  does: (definition) =>
    definition.refuse('InvalidField', 'requiredFlag', 'The field requiredFlag is not allowed for a read-only field.'),
});
