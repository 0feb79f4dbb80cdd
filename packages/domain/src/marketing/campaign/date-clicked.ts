import { behaviour } from '../../unit/behaviour.ts';

/** Whoever tells at once that a contact clicked a link need not say when. */
export const dateClicked = behaviour('/marketing/campaigns/{parentId}/linksClicked', {
  says: 'a link of a campaign is clicked now unless another time is sent',
  source: 'evidence: sales/campaign-responses',
  phase: 'complete',
  on: 'create',
  sets: ['dateClicked'],
  does: (clicked, unit) => clicked.fill('dateClicked', unit.now),
});
