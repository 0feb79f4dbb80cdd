import { behaviour } from '../../unit/behaviour.ts';

const listed = new Set<string | null>(['Number', 'Percent', 'Text']);

/** Values are chosen from a list for three types only, and only dates are entered as dates. */
export const refuseUnfitEntry = behaviour('/system/userDefinedFields', {
  says: 'a method of entry that the type of the custom field does not have is refused',
  source: 'evidence: custom-fields/entry-methods',
  phase: 'refuse',
  on: { changed: ['fieldTypeIdentifier', 'entryTypeIdentifier'] },
  sets: [],
  does: (definition) => {
    const { fieldTypeIdentifier: type, entryTypeIdentifier: method } = definition.after;
    const isList = method === 'List' || method === 'Option';
    if (isList ? listed.has(type) : method !== 'Date' || type === 'Date') return;
    definition.refuse('InvalidField', 'entryTypeIdentifier', `A ${type} field cannot be entered by ${method}.`);
  },
});
