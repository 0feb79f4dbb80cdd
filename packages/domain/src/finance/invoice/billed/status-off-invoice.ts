import type { RowOf } from '@reeve/store';
import type { SheetKind } from '../../../time/sheet/sheet-kind.ts';
import type { StoredRecords } from '../../../unit/roll-up.ts';

/** How far time and expenses have come. */
export type EntryStatus = RowOf<'/time/entries'>['status'];

/** What an entry is again once it is on no invoice: as far as its sheet is, and open without one. */
export async function statusOffInvoice(
  kind: SheetKind,
  sheet: number | null,
  records: StoredRecords,
): Promise<EntryStatus> {
  const status = sheet === null ? null : (await records.get(kind.sheets, sheet))?.['status'];
  return (status ?? 'Open') as EntryStatus;
}
