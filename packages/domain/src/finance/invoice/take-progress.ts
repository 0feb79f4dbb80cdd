import { storedMoney, sumOf, toNumber } from '@reeve/calculation';
import { behaviour } from '../../unit/behaviour.ts';
import { nameWhatItIsFor } from './billed/name-what-it-is-for.ts';
import { startEmpty } from './start-empty.ts';

/** The last invoice of a project bills what its progress invoices left. */
export const takeProgress = behaviour('/finance/invoices', {
  says: 'a new standard invoice of a project takes off what its progress invoices billed of services, which no invoice took off yet',
  source: 'evidence: invoices/progress',
  phase: 'complete',
  on: 'create',
  sets: ['previousProgressApplied'],
  after: [startEmpty, nameWhatItIsFor],
  when: ({ after }) => after.type === 'Standard' && after.project !== null && after.specialInvoiceFlag !== true,
  does: async ({ after }, unit) => {
    if (after.ticket !== null || after.phase !== null) return;
    const invoices = await unit.select('/finance/invoices', { project: after.project });
    const progress = invoices.filter(({ type }) => type === 'Progress');
    const billed = progress.flatMap(({ serviceTotal, serviceAdjustmentAmount }) => [
      storedMoney(serviceTotal),
      storedMoney(serviceAdjustmentAmount),
    ]);
    const taken = invoices.map(({ previousProgressApplied }) => storedMoney(-(previousProgressApplied ?? 0)));
    after.previousProgressApplied = toNumber(sumOf([...billed, ...taken]));
  },
});
