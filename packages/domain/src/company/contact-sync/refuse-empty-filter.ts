import { behaviour } from '../../unit/behaviour.ts';

/** A filter that names no property and no value would fit everybody or nobody. */
export const refuseEmptyFilter = behaviour('/company/m365contactsync/property', {
  says: 'a filter of contact sync is Include or Exclude, and says which property must have which value',
  source: 'evidence: system/contact-sync-filters',
  phase: 'refuse',
  on: 'every write',
  does: (draft) => {
    const { after } = draft;
    if (after.includeExcludeType !== 'Include' && after.includeExcludeType !== 'Exclude')
      draft.refuse('InvalidField', 'includeExcludeType', 'The include exclude type is Include or Exclude.');
    for (const field of ['propertyType', 'wildCard'] as const)
      if ((after[field] ?? '').trim() === '')
        draft.refuse('MissingRequiredField', field, `The ${field} field is required.`);
  },
});
