import { behaviour } from '../../../unit/behaviour.ts';

/** When an invoice was reviewed is kept while it is. */
export const dateReview = behaviour('/finance/invoices/{parentId}/routings', {
  says: 'a review of an invoice is dated when it is done, unless its day is sent',
  source: 'evidence: invoices/routing',
  phase: 'derive',
  on: { changed: ['reviewedFlag'] },
  sets: ['dateReviewedUTC'],
  does: ({ before, after }, unit) => {
    if (after.reviewedFlag !== true) after.dateReviewedUTC = null;
    else if (after.dateReviewedUTC === (before?.dateReviewedUTC ?? null)) after.dateReviewedUTC = unit.now;
  },
});
