import type { Action } from './action/action.ts';
import { knowledgeBaseActions } from './service/knowledge-base/actions.ts';
import { noteActions } from './service/note/actions.ts';
import { teamMemberActions } from './service/team-member/actions.ts';
import { ticketActions } from './service/ticket/actions.ts';

/** Every action of every record. */
export const allActions: readonly Action[] = [
  ...ticketActions,
  ...noteActions,
  ...teamMemberActions,
  ...knowledgeBaseActions,
];
