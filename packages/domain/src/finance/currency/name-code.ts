import { behaviour } from '../../unit/behaviour.ts';

/** Wherever an amount has a currency, its code is shown beside: `"currencyCode":"USD"`. */
export const nameCode = behaviour('/finance/currencies', {
  says: 'references to a currency show its code',
  source: 'evidence: references/currency-code',
  phase: 'derive',
  on: { changed: ['currencyCode'] },
  sets: ['codeName'],
  does: async ({ after }, unit) => {
    const code = after.currencyCode === null ? null : await unit.get('/finance/info/currencyCodes', after.currencyCode);
    after.codeName = code?.name ?? null;
  },
});
