import type { Action } from '../../action/action.ts';
import { runMassMaintenance } from './run-mass-maintenance.ts';

/** What is done to mass maintenances, and shown of them, beyond plain reads and writes. */
export const massMaintenanceActions: readonly Action[] = [runMassMaintenance];
