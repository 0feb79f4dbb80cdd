import { action } from '../../action/action.ts';
import { findRecord } from '../../action/find-record.ts';
import { record } from '../../action/result.ts';

const colors = '/schedule/colors';

/** The band covers nothing until it is set again. */
export const clearColor = action('POST /schedule/colors/{id}/clear', {
  says: 'a capacity band is emptied',
  source: 'evidence: schedule/color-codes',
  does: async ({ id }, unit) => {
    await findRecord(colors, id, unit);
    await unit.updateColumns(colors, id, { startPercent: null, endPercent: null, color: '' });
    return record(colors, id);
  },
});
