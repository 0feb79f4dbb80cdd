import type { Action } from '../../action/action.ts';
import { generateDue } from './generate-due.ts';

/** What is done to service templates beyond plain reads. */
export const serviceTemplateActions: readonly Action[] = [generateDue];
