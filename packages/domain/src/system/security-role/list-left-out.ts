import { action } from '../../action/action.ts';
import { value } from '../../action/result.ts';

/** Single reports, screens and tables that the caller's role leaves out. */
export const listLeftOutItems = action('GET /system/mySecurity/customizeItems', {
  says: "what the caller's role leaves out is listed",
  source: 'evidence: rights/functions',
  missing: 'roles keep no list of single reports, screens and tables that are left out: the answer is always empty',
  reads: async () => value([]),
});
