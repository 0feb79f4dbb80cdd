import type { Action } from '../../action/action.ts';
import { draftOpportunity } from './draft-opportunity.ts';

/** What is done to opportunities, and shown of them, beyond plain reads and writes. */
export const opportunityActions: readonly Action[] = [draftOpportunity];
