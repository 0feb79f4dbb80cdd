import { behaviour } from '../../unit/behaviour.ts';

/** A custom field tells when it was made, and has an identifier that never changes. */
export const stampCustomField = behaviour('/system/userDefinedFields', {
  says: 'a new custom field gets an identifier of its own and remembers when it was made',
  source: 'evidence: custom-fields/definitions',
  phase: 'complete',
  on: 'create',
  sets: ['connectWiseID', 'dateCreated'],
  does: (definition, unit) => {
    definition.fill('connectWiseID', unit.newGuid());
    definition.fill('dateCreated', unit.now);
  },
});
