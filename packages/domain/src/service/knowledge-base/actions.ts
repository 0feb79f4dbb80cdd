import type { Action } from '../../action/action.ts';
import { showKnowledgeBaseSettings } from './show-settings.ts';

/** What is shown of the knowledge base. */
export const knowledgeBaseActions: readonly Action[] = [showKnowledgeBaseSettings];
