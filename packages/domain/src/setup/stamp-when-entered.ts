import { behaviour } from '../unit/behaviour.ts';

const entered = [
  '/procurement/catalog',
  '/sales/opportunities/statuses',
  '/service/sources',
  '/time/activitystopwatches',
  '/time/schedulestopwatches',
  '/time/ticketstopwatches',
] as const;

/** Some records say in a field of theirs when they were made. */
export const stampWhenEntered = behaviour(entered, {
  says: 'a record says when it was entered',
  source: 'evidence: records/stamps, procurement/item-stamps',
  phase: 'complete',
  on: 'create',
  sets: ['dateEntered'],
  does: (draft, unit) => draft.fill('dateEntered', unit.now),
});
