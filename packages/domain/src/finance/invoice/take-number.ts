import { nextNumber, wholeNumberIn } from '../../setup/last-number.ts';
import { behaviour } from '../../unit/behaviour.ts';
import type { Unit } from '../../unit/unit.ts';

const invoices = '/finance/invoices';

/** Invoices are numbered one after the other, and keep their number. */
export const takeNumber = behaviour(invoices, {
  says: 'a new invoice has the next number',
  source: 'evidence: invoices/number',
  phase: 'complete',
  on: 'every write',
  sets: ['invoiceNumber'],
  when: ({ how, after }) => how !== 'patch' && (after.invoiceNumber ?? '') === '',
  does: async ({ before, after }, unit) => {
    after.invoiceNumber = before?.invoiceNumber ?? String(await nextInvoiceNumber(unit));
  },
});

/** Numbers that are no numbers do not count. */
function nextInvoiceNumber(unit: Unit): Promise<number> {
  const numbering = {
    list: invoices,
    start: 1,
    numberIn: wholeNumberIn,
    newest: async () => (await unit.first(invoices, {}, ['-id']))?.invoiceNumber ?? null,
    all: async () => (await unit.select(invoices, {})).map(({ invoiceNumber }) => invoiceNumber),
    isUsed: async (number: number) => (await unit.first(invoices, { invoiceNumber: String(number) })) !== null,
  } as const;
  return nextNumber(numbering, unit);
}
