import { refuse } from '../../../fault.ts';
import { behaviour } from '../../../unit/behaviour.ts';
import { isClosedStatus } from './closed-status.ts';

/** What is closed goes to the accounting package, which knows whoever pays by an account. */
export const requireAccount = behaviour('/finance/invoices', {
  says: 'an invoice does not close while whoever pays for it has no account number',
  source: 'evidence: invoices/account',
  phase: 'refuse',
  on: { changed: ['status'] },
  does: async ({ before, after }, unit) => {
    if (!(await isClosedStatus(after.status, unit)) || (await isClosedStatus(before?.status ?? null, unit))) return;
    const payer = await unit.get('/company/companies', after.billToCompany ?? after.company ?? 0);
    if ((payer?.accountNumber ?? '').trim() === '') refuse({ kind: 'refused by rule', message });
  },
});

const message =
  'Company does not have an account. Please update using the Company Finance screen before closing this invoice.';
