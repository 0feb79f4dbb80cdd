import type { RollUp } from '../../unit/roll-up.ts';
import { campaignOutcomes } from './campaign-outcomes.ts';
import { sumEmails } from './sum-emails.ts';
import { sumWonRevenue } from './sum-won-revenue.ts';
import { workOutActualMargin } from './work-out-actual-margin.ts';
import { workOutActualReturn } from './work-out-actual-return.ts';

/** What a campaign shows of what came of it. */
export const campaignRollUps: readonly RollUp[] = [
  sumWonRevenue,
  sumEmails,
  workOutActualMargin,
  workOutActualReturn,
  ...campaignOutcomes,
];
