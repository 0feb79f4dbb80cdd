import { behaviour } from '../../unit/behaviour.ts';

/** Whoever tells at once of what a contact does in a campaign need not say when it was. */
export const dateOpenedMail = behaviour('/marketing/campaigns/{parentId}/emailsOpened', {
  says: 'an e-mail of a campaign is opened now unless another time is sent',
  source: 'evidence: sales/campaign-responses',
  phase: 'complete',
  on: 'create',
  sets: ['dateOpened'],
  does: (opened, unit) => opened.fill('dateOpened', unit.now),
});
