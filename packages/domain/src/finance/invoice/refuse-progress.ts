import { refuse } from '../../fault.ts';
import { behaviour } from '../../unit/behaviour.ts';

/** Only what is billed as a whole is billed in stages. */
export const refuseProgress = behaviour('/finance/invoices', {
  says: 'a progress invoice is for a project with a fixed fee',
  source: 'evidence: invoices/progress',
  phase: 'refuse',
  on: { changed: ['type', 'project'] },
  when: ({ after, trusted }) => after.type === 'Progress' && !trusted,
  does: async ({ after }, unit) => {
    const project = after.project === null ? null : await unit.get('/project/projects', after.project);
    if (project?.billingMethod === 'FixedFee') return;
    const message = 'Progress invoices are for projects with the billing method Fixed Fee.';
    refuse({ kind: 'refused by rule', message });
  },
});
