import { behaviour } from '../../unit/behaviour.ts';

/** Whoever says no method of entry gets the one that any field of the type has. */
export const chooseEntryMethod = behaviour('/system/userDefinedFields', {
  says: 'a custom field without a method of entry is entered as its type is: dates by a date, all else by an entry field',
  source: 'evidence: custom-fields/entry-methods',
  phase: 'complete',
  on: { changed: ['fieldTypeIdentifier', 'entryTypeIdentifier'] },
  sets: ['entryTypeIdentifier'],
  does: (definition) =>
    definition.fill('entryTypeIdentifier', definition.after.fieldTypeIdentifier === 'Date' ? 'Date' : 'EntryField'),
});
