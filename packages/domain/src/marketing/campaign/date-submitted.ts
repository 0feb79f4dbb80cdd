import { behaviour } from '../../unit/behaviour.ts';

/** Whoever tells at once that a contact submitted a form need not say when. */
export const dateSubmitted = behaviour('/marketing/campaigns/{parentId}/formsSubmitted', {
  says: 'a form of a campaign is submitted now unless another time is sent',
  source: 'evidence: sales/campaign-responses',
  phase: 'complete',
  on: 'create',
  sets: ['dateSubmitted'],
  does: (submitted, unit) => submitted.fill('dateSubmitted', unit.now),
});
