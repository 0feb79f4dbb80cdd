import type { Action } from '../../action/action.ts';
import { draftNextPeriodSetup } from './draft-next-period-setup.ts';

/** What is done to periods, and shown of them, beyond plain reads and writes. */
export const periodActions: readonly Action[] = [draftNextPeriodSetup];
