import type { Action } from '../../action/action.ts';
import { copyWorkflow } from './copy-workflow.ts';
import { copyWorkflowEvent } from './copy-workflow-event.ts';

/** What is done to workflows, and shown of them, beyond plain reads and writes. */
export const workflowActions: readonly Action[] = [copyWorkflowEvent, copyWorkflow];
