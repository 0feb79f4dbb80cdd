import type { Action } from '../../action/action.ts';
import { convertOrderToTicket } from './convert-to-service-ticket.ts';
import { listOrderConversions } from './list-conversions.ts';
import { showOrderRecap } from './show-recap.ts';

/** What is done to orders, and shown of them, beyond plain reads and writes. */
export const orderActions: readonly Action[] = [convertOrderToTicket, listOrderConversions, showOrderRecap];
