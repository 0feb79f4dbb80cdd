import type { Action } from '../../action/action.ts';
import { copyWorkflow } from './copy-workflow.ts';
import { copyWorkflowEvent } from './copy-workflow-event.ts';
import {
  countOptions,
  countTriggers,
  listAllOptions,
  listAllTriggers,
  listOptions,
  listTriggers,
} from './show-triggers.ts';
import { testEvent } from './test-event.ts';
import {
  addActionField,
  deleteActionFields,
  listActionFields,
  patchActionField,
  replaceActionField,
  showActionFields,
} from './write-action-fields.ts';

/** What is done to workflows, and shown of them, beyond plain reads and writes. */
export const workflowActions: readonly Action[] = [
  copyWorkflowEvent,
  copyWorkflow,
  testEvent,
  listAllTriggers,
  listTriggers,
  countTriggers,
  listAllOptions,
  listOptions,
  countOptions,
  listActionFields,
  showActionFields,
  addActionField,
  replaceActionField,
  patchActionField,
  deleteActionFields,
];
