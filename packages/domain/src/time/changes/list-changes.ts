import { action } from '../../action/action.ts';
import { nothing, rows } from '../../action/result.ts';
import { emptyChanges } from '../../audit/change-log.ts';
import { changesOf } from '../../audit/changes-of.ts';
import { changedEntry } from './changed-entry.ts';

const entries = '/time/entries';
const source = 'evidence: time/change-log';

/** Each change with the entry as it is now; of a deleted one there is its number alone. */
export const listTimeChanges = action('GET /time/changelogs', {
  says: 'changes of time entries are listed, oldest first, until they are emptied',
  source,
  reads: async (_, reader, context) =>
    rows(
      ...(await changesOf(
        { collection: entries, model: 'TimeEntryChangeLog', describe: changedEntry },
        reader,
        context,
      )),
    ),
});

/** Those that the list shows now; what comes later stays. */
export const emptyTimeChanges = action('DELETE /time/changelogs', {
  says: 'changes of time entries that the list shows are emptied',
  source,
  ofAll: true,
  does: async (_, unit) => {
    await emptyChanges(unit.schema.tables.of(entries), unit);
    return nothing();
  },
});
