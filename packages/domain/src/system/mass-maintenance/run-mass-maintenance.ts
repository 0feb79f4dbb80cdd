import { action } from '../../action/action.ts';
import { refuse } from '../../fault.ts';

/** None can be prepared by the API, so none is ever there to run. */
export const runMassMaintenance = action('POST /system/importMassMaintenance/{id}', {
  says: 'a prepared mass maintenance is run',
  source: 'the published operation',
  missing: 'none can be prepared by the API: none is ever there to run',
  reads: async ({ id }) => refuse({ kind: 'record not found', what: 'MassMaintenance', id }),
});
