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
    after.invoiceNumber = before?.invoiceNumber ?? String(await nextNumber(unit));
  },
});

/** One more than that of the last invoice, or as many more as are taken; numbers that are no numbers do not count. */
async function nextNumber(unit: Unit): Promise<number> {
  const last = await unit.first(invoices, {}, ['-id']);
  const digits = /^\d{1,14}$/.exec(last?.invoiceNumber ?? '')?.[0] ?? String(last?.id ?? 0);
  for (let next = Number(digits) + 1; ; next += 1)
    if ((await unit.first(invoices, { invoiceNumber: String(next) })) === null) return next;
}
