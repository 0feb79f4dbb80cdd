import type { Action } from '../../action/action.ts';
import { applyTemplate, applyTemplates } from './apply-template.ts';
import { showWorkPlan } from './show-work-plan.ts';

/** What is done to projects, and shown of them, beyond plain reads and writes. */
export const projectActions: readonly Action[] = [applyTemplate, applyTemplates, showWorkPlan];
