import type { Action } from '../../action/action.ts';
import { emptyTimeChanges, listTimeChanges } from '../history/list-changes.ts';
import { countTimeEntryAudits, listTimeEntryAudits, showTimeEntryAudit } from '../history/show-audits.ts';
import { draftTimeEntry } from './draft-entry.ts';

/** What is done to entries, and shown of them, beyond plain reads and writes. */
export const entryActions: readonly Action[] = [
  draftTimeEntry,
  listTimeEntryAudits,
  countTimeEntryAudits,
  showTimeEntryAudit,
  listTimeChanges,
  emptyTimeChanges,
];
