import type { RowOf } from '@reeve/store';
import { isApprovedStatus } from '../../../time/sheet/approved-status.ts';
import type { StoredRecords } from '../../../unit/roll-up.ts';

/** What decides whether time or an expense is ready for an invoice. */
type Entry = Pick<RowOf<'/time/entries'>, 'status' | 'project' | 'ticket'>;

const unapproved: readonly unknown[] = [null, 'Open', 'ErrorsCorrected', 'PendingApproval', 'PendingProjectApproval'];

/**
 * Whether time or an expense may be billed: once it is approved, and before that where its project, or its ticket's board,
 * bills what is unapproved (evidence: invoices/unbilled). What was rejected, written off or billed may not.
 */
export async function mayBeBilled(entry: Entry, records: StoredRecords): Promise<boolean> {
  if (isApprovedStatus(entry.status)) return true;
  return unapproved.includes(entry.status) && (await isBilledUnapproved(entry, records));
}

async function isBilledUnapproved({ project, ticket }: Entry, records: StoredRecords): Promise<boolean> {
  if (ticket === null) return true;
  const above = project === null ? null : await records.get('/project/projects', project);
  if (above?.billUnapprovedTimeAndExpense === true) return true;
  const board = (await records.get('/service/tickets', ticket))?.board ?? 0;
  return (await records.get('/service/boards', board))?.billUnapprovedTimeExpenseFlag === true;
}
