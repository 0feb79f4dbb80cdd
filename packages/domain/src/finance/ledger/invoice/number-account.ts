import { behaviour } from '../../../unit/behaviour.ts';
import { numberOf } from '../account/account-fields.ts';

const places = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const;
const segments = places.map((place) => `segment${place}` as const);
const cogs = places.map((place) => `cogs${place}` as const);

/** The number of an account is its segments, also where one was put right. */
export const numberAccount = behaviour('/finance/accounting/batches/{parentId}/entries', {
  says: 'the account numbers of a ledger entry are its segments, put together',
  source: 'evidence: invoices/accounts',
  phase: 'derive',
  on: { changed: [...segments, ...cogs] },
  sets: ['accountNumber', 'costOfGoodsSoldAccountNumber'],
  does: ({ after }) => {
    after.accountNumber = numberOf(segments.map((key) => after[key]));
    after.costOfGoodsSoldAccountNumber = numberOf(cogs.map((key) => after[key]));
  },
});
