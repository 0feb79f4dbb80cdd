import { storedQuantity } from '@reeve/calculation';
import { rollUp } from '../../unit/roll-up.ts';

/** How many were written to. */
export const sumEmails = rollUp({
  says: 'the e-mails sent of a campaign are those of its audits',
  source: 'evidence: sales/campaign-figures',
  of: '/marketing/campaigns/{parentId}/audits',
  into: '/marketing/campaigns',
  by: { field: 'campaignId' },
  reads: ['emailsSent'],
  sets: 'emailsSent',
  adds: ({ emailsSent }) => storedQuantity(emailsSent),
});
