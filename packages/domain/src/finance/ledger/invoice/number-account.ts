import { behaviour } from '../../../unit/behaviour.ts';
import { classSegments, numbersOf } from '../account/account-numbers.ts';

const places = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const;
const segments = places.map((place) => `segment${place}` as const);
const cogs = places.map((place) => `cogs${place}` as const);

/** The number of an account is its segments, also where one was put right. */
export const numberAccount = behaviour('/finance/accounting/batches/{parentId}/entries', {
  says: 'the account numbers of a ledger entry are its segments, put together, but for those that are its class',
  source: 'evidence: invoices/accounts, invoices/account-segments',
  phase: 'derive',
  on: { changed: [...segments, ...cogs] },
  sets: ['accountNumber', 'costOfGoodsSoldAccountNumber', 'glClass'],
  does: async ({ after }, unit) => {
    Object.assign(after, numbersOf(after, await classSegments(unit)));
  },
});
