import { behaviour } from '../../unit/behaviour.ts';

/** Whoever tells at once of what a contact does in a campaign need not say when it was. */
export const dateClickedLink = behaviour('/marketing/campaigns/{parentId}/linksClicked', {
  says: 'a link of a campaign is clicked now unless another time is sent',
  source: 'evidence: sales/campaign-responses',
  phase: 'complete',
  on: 'create',
  sets: ['dateClicked'],
  does: (clicked, unit) => clicked.fill('dateClicked', unit.now),
});
