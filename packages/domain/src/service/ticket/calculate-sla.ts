import { action } from '../../action/action.ts';
import { listing } from '../../action/result.ts';

/** Service tickets with their service levels. */
export const calculateSla = action('GET /service/tickets/calculateSla', {
  says: 'tickets are listed with their service levels',
  source: 'evidence: tickets/calculate-sla',
  missing: 'answers the tickets with their service levels as they are kept; nothing is worked out anew',
  reads: async () => listing('/service/tickets'),
});
