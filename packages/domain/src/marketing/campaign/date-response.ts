import { type Behaviour, behaviour } from '../../unit/behaviour.ts';

const source = 'evidence: sales/campaign-responses';

const dateOpened = behaviour('/marketing/campaigns/{parentId}/emailsOpened', {
  says: 'an e-mail of a campaign is opened now unless another time is sent',
  source,
  phase: 'complete',
  on: 'create',
  sets: ['dateOpened'],
  does: (opened, unit) => opened.fill('dateOpened', unit.now),
});

const dateClicked = behaviour('/marketing/campaigns/{parentId}/linksClicked', {
  says: 'a link of a campaign is clicked now unless another time is sent',
  source,
  phase: 'complete',
  on: 'create',
  sets: ['dateClicked'],
  does: (clicked, unit) => clicked.fill('dateClicked', unit.now),
});

const dateSubmitted = behaviour('/marketing/campaigns/{parentId}/formsSubmitted', {
  says: 'a form of a campaign is submitted now unless another time is sent',
  source,
  phase: 'complete',
  on: 'create',
  sets: ['dateSubmitted'],
  does: (submitted, unit) => submitted.fill('dateSubmitted', unit.now),
});

/** Whoever tells at once of what a contact does in a campaign need not say when it was. */
export const dateResponse: readonly Behaviour[] = [dateOpened, dateClicked, dateSubmitted];
