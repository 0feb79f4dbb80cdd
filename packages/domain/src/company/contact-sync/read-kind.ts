import { behaviour } from '../../unit/behaviour.ts';

/** The flag and the word say the same: whichever was sent decides, the word where both were. */
export const readFilterKind = behaviour('/company/m365contactsync/property', {
  says: 'a filter of contact sync includes or excludes, and its flag and its word say the same',
  source: 'evidence: system/contact-sync-filters',
  phase: 'derive',
  on: 'every write',
  sets: ['excludeIncludeFlag', 'includeExcludeType'],
  does: ({ after, sent }) => {
    const word = (after.includeExcludeType ?? '').trim().toLowerCase();
    const includes =
      sent.has('includeExcludeType') && word !== '' ? word === 'include' : after.excludeIncludeFlag === true;
    after.excludeIncludeFlag = includes;
    if (word === '' || word === 'include' || word === 'exclude')
      after.includeExcludeType = includes ? 'Include' : 'Exclude';
  },
});
