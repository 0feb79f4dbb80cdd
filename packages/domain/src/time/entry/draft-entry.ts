import { action } from '../../action/action.ts';
import { asSent } from '../../action/body.ts';
import { draftOf } from '../../action/draft-of.ts';
import { draft } from '../../action/result.ts';

const entries = '/time/entries';

/** The body is a time entry as far as it is known; what a create would add to it is answered, and nothing saved. */
export const draftTimeEntry = action('POST /time/entries/defaults', {
  says: 'a time entry is filled as a new one would be',
  source: 'evidence: time/unsaved-defaults',
  takes: asSent.object,
  does: async ({ body }, unit) => draft(entries, await draftOf(entries, body, unit)),
});
