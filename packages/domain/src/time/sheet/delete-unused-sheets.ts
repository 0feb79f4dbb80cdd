import { action } from '../../action/action.ts';
import { findRecord } from '../../action/find-record.ts';
import { nothing } from '../../action/result.ts';
import { deleteRecord } from '../../action/write-record.ts';
import type { Unit } from '../../unit/unit.ts';

const sheets = '/time/sheets';

/** Sheets that no time entry belongs to. */
export const deleteUnusedTimeSheets = action('DELETE /system/members/{id}/unusedTimeSheets', {
  says: "a member's empty time sheets are deleted",
  source: 'evidence: system/unused-sheets',
  does: async ({ id }, unit) => {
    await deleteUnusedSheets(id, unit);
    return nothing();
  },
});

/** The same within another transaction. Raises `record not found` where there is no such member. */
export async function deleteUnusedSheets(memberId: number, unit: Unit): Promise<void> {
  await findRecord('/system/members', memberId, unit);
  for (const sheet of await unit.select(sheets, { member: memberId })) {
    const used = await unit.first('/time/entries', { timeSheet: sheet.id });
    if (used === null) await deleteRecord(sheets, sheet.id, unit);
  }
}
