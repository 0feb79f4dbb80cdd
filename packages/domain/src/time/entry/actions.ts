import type { Action } from '../../action/action.ts';
import { draftTimeEntry } from './draft-entry.ts';
import { countTimeEntryAudits, listTimeEntryAudits, showTimeEntryAudit } from './show-audits.ts';

/** What is done to entries, and shown of them, beyond plain reads and writes. */
export const entryActions: readonly Action[] = [
  draftTimeEntry,
  listTimeEntryAudits,
  countTimeEntryAudits,
  showTimeEntryAudit,
];
