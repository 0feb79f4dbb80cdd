import { reportRollUps } from '../expense/report/roll-ups.ts';
import { ticketRollUps } from '../service/ticket/roll-ups.ts';
import { sheetRollUps } from '../time/sheet/roll-ups.ts';
import type { RollUp } from '../unit/roll-up.ts';

/** Every roll-up of the domain. */
export const allRollUps: readonly RollUp[] = [...ticketRollUps, ...sheetRollUps, ...reportRollUps];
