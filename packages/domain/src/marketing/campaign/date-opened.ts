import { behaviour } from '../../unit/behaviour.ts';

/** Whoever tells at once that a contact opened an e-mail need not say when. */
export const dateOpened = behaviour('/marketing/campaigns/{parentId}/emailsOpened', {
  says: 'an e-mail of a campaign is opened now unless another time is sent',
  source: 'evidence: sales/campaign-responses',
  phase: 'complete',
  on: 'create',
  sets: ['dateOpened'],
  does: (opened, unit) => opened.fill('dateOpened', unit.now),
});
