import type { RowOf } from '@reeve/store';
import { behaviour } from '../../../unit/behaviour.ts';

const special: readonly RowOf<'/finance/invoices'>['type'][] = ['CreditMemo', 'DownPayment', 'Miscellaneous'];

/** Credit memos, down payments and miscellaneous invoices are special ones. */
export const markSpecial = behaviour('/finance/invoices', {
  says: 'a credit memo, a down payment and a miscellaneous invoice are special ones',
  source: 'evidence: invoices/special-types',
  phase: 'complete',
  on: { changed: ['type', 'specialInvoiceFlag'] },
  sets: ['specialInvoiceFlag'],
  when: ({ after }) => special.includes(after.type),
  does: ({ after }) => {
    after.specialInvoiceFlag = true;
  },
});
