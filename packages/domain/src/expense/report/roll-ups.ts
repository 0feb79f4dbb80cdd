import type { RollUp } from '../../unit/roll-up.ts';
import { sumReportTotal } from './sum-report-total.ts';

/** What an expense report shows of other records. */
export const reportRollUps: readonly RollUp[] = [sumReportTotal];
