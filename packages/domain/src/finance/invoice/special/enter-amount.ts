import { inCents, storedMoney, toNumber } from '@reeve/calculation';
import { behaviour } from '../../../unit/behaviour.ts';
import type { Draft } from '../../../unit/draft.ts';

const totals = ['serviceTotal', 'total'] as const;

/** Both totals are worked out: what is sent is the amount of a special invoice, or nothing. */
export const enterAmount = behaviour('/finance/invoices', {
  says: 'what is sent as serviceTotal of a special invoice, or else as its total, is its amount beside its products; of others neither is taken',
  source: 'evidence: invoices/special-amounts, invoices/cents',
  phase: 'derive',
  on: 'every write',
  sets: ['enteredAmount', ...totals],
  when: ({ sent, how }) => how === 'replace' || totals.some((key) => sent.has(key)),
  does: (invoice) => {
    const { before, after } = invoice;
    const entered = totals.find((key) => isEntered(invoice, key));
    after.enteredAmount = before?.enteredAmount ?? null;
    if (entered !== undefined && after.specialInvoiceFlag === true)
      after.enteredAmount = toNumber(inCents(storedMoney(after[entered])));
    for (const key of totals) after[key] = before?.[key] ?? 0;
  },
});

/** A record that comes back whole tells what it showed. */
function isEntered({ before, after, sent }: Draft<'/finance/invoices'>, key: (typeof totals)[number]): boolean {
  return sent.has(key) && (after[key] ?? 0) !== (before?.[key] ?? 0);
}
