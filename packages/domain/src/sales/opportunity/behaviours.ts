import type { Behaviour } from '../../unit/behaviour.ts';
import { followOpportunity } from '../forecast/follow-opportunity.ts';
import { closeOpportunity } from './close-opportunity.ts';
import { followStage } from './follow-stage.ts';
import { stampPipeline } from './stamp-pipeline.ts';
import { takeSaleBilling } from './take-billing.ts';

/** What an opportunity does beyond being stored, and what it has in common with a sales order, in order. */
export const opportunityBehaviours: readonly Behaviour[] = [
  takeSaleBilling,
  followStage,
  closeOpportunity,
  stampPipeline,
  followOpportunity,
];
