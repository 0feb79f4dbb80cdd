import type { Action } from '../../action/action.ts';
import { makeTemplate } from './make-template.ts';
import { showTemplatePlan } from './show-template-plan.ts';

/** What is done to project templates, and shown of them, beyond plain reads and writes. */
export const projectTemplateActions: readonly Action[] = [makeTemplate, showTemplatePlan];
