import { copyRecord, type StoredRecord } from '@reeve/store';
import type { Draft } from '../../unit/draft.ts';
import type { Unit } from '../../unit/unit.ts';
import { findOrMakeSheet, findSheet, type SheetWanted } from './find-sheet.ts';
import { isOpen, type SheetKind } from './sheet-kind.ts';

/**
 * Hangs an entry that was saved on its member's sheet of the period, unless it was sent with one. A sheet that has to be
 * made starts in the status of the entry. The entry keeps the stamps that it was saved with.
 */
export async function hangOnSheet(kind: SheetKind, { table, sent, after }: Draft, unit: Unit): Promise<void> {
  if (sent.has(kind.by) && after[kind.by] !== null) return;
  const wanted = wantedBy(kind, after);
  if (wanted === null) return;
  const before = copyRecord(after);
  after[kind.by] = (await findOrMakeSheet(kind, wanted, unit)).id;
  if (before[kind.by] === after[kind.by]) return;
  await unit.records.update(table, after.id, { [kind.by]: after[kind.by] });
  unit.changed({ table, action: 'updated', id: after.id, before, after: copyRecord(after) });
}

/** Refuses an entry of a period whose sheet was handed in, approved or billed (evidence: time/closed-periods). */
export async function refuseClosedSheet(kind: SheetKind, entry: Draft, unit: Unit): Promise<void> {
  const sheet = await sheetFor(kind, entry, unit);
  if (sheet == null || isOpen(sheet['status'])) return;
  const period = String(sheet['periodName'] ?? sheet.id);
  entry.refuse('InvalidField', kind.moment, `The period ${period} is ${sheet['status']} and takes no more entries.`);
}

/** The one that was sent, else that of the period. */
function sheetFor(kind: SheetKind, entry: Draft, unit: Unit): Promise<StoredRecord | null> | null {
  const named = entry.sent.has(kind.by) ? entry.after[kind.by] : null;
  if (typeof named === 'number') return unit.get(kind.sheets, named);
  const wanted = wantedBy(kind, entry.after);
  return wanted === null ? null : findSheet(kind, wanted, unit);
}

function wantedBy({ moment }: SheetKind, entry: StoredRecord): SheetWanted | null {
  const [member, at, status] = [entry['member'], entry[moment], entry['status']];
  if (typeof member !== 'number' || typeof at !== 'string') return null;
  // An entry that goes straight on an invoice is billed; its sheet is not.
  const isBilled = entry['invoice'] !== null;
  return { member, moment: at, status: typeof status === 'string' && !isBilled ? status : 'Open' };
}
