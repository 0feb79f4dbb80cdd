import type { Behaviour } from '../../../unit/behaviour.ts';
import { dateReview } from './date-review.ts';
import { routeInvoice } from './route-invoice.ts';
import { tellReviewer } from './tell-reviewer.ts';

/** What happens while invoices are reviewed. */
export const invoiceReviewBehaviours: readonly Behaviour[] = [dateReview, routeInvoice, tellReviewer];
