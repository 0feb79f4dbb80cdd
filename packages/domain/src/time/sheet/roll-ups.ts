import type { RollUp } from '../../unit/roll-up.ts';
import { sumSheetHours } from './sum-sheet-hours.ts';

/** What a time sheet shows of other records. */
export const sheetRollUps: readonly RollUp[] = [sumSheetHours];
