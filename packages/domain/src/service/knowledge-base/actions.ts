import type { Action } from '../../action/action.ts';
import { showKnowledgeBaseSettings } from './show-settings.ts';

/** What is done to the knowledge base, and shown of them, beyond plain reads and writes. */
export const knowledgeBaseActions: readonly Action[] = [showKnowledgeBaseSettings];
