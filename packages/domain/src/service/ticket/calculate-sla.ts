import { action } from '../../action/action.ts';
import { listing } from '../../action/result.ts';

/** What depends on the time of day is worked out whenever a ticket is read; nothing is left to be done here. */
export const calculateSla = action('GET /service/tickets/calculateSla', {
  says: 'tickets are listed with what their service levels come to now',
  source: 'evidence: tickets/calculate-sla',
  reads: async () => listing('/service/tickets'),
});
