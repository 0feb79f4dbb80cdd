import { behaviour } from '../unit/behaviour.ts';

const entered = [
  '/company/companies/{parentId}/notes',
  '/company/contacts/{parentId}/notes',
  '/procurement/purchaseorders',
  '/procurement/purchaseorders/{parentId}/notes',
  '/sales/opportunities/statuses',
  '/sales/opportunities/{parentId}/notes',
  '/service/sources',
] as const;

/** Notes and some other records say in a field of theirs who made them. */
export const stampWhoEntered = behaviour(entered, {
  says: 'a record says who entered it',
  source: 'evidence: records/stamps',
  phase: 'complete',
  on: 'create',
  sets: ['enteredBy'],
  does: (draft, unit) => draft.fill('enteredBy', unit.actor.identifier),
});
