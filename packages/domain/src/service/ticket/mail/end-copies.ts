import { behaviour } from '../../../unit/behaviour.ts';
import { withoutTrailing } from '../../../without-trailing.ts';

/** As the product writes the list: what is added behind it begins at once. */
export const endCopies = behaviour('/service/tickets', {
  says: 'the addresses to which copies of the mails of a ticket go end in a semicolon',
  source: 'evidence: tickets/copies',
  phase: 'derive',
  on: { changed: ['automaticEmailCc'] },
  sets: ['automaticEmailCc'],
  when: ({ after }) => /[^;\s]/.test(after.automaticEmailCc ?? ''),
  does: ({ after }) => {
    const ended = `${withoutTrailing(after.automaticEmailCc ?? '', '; \t\r\n')};`;
    // What was sent may have the greatest length already, and must be taken when it is sent back.
    if (ended.length <= 1000) after.automaticEmailCc = ended;
  },
});
