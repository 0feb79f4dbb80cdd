import { behaviour } from '../../unit/behaviour.ts';
import type { Draft } from '../../unit/draft.ts';
import { hangOnSheet } from '../sheet/hang-on-sheet.ts';
import { timeSheets } from '../sheet/sheet-kind.ts';

/** Every entry hangs on a time sheet. */
export const takeSheet = behaviour('/time/entries', {
  says: "a time entry hangs on its member's sheet of the period, which is made where there is none",
  source: 'evidence: time/sheet, time/sheet-name',
  phase: 'follow',
  on: { changed: ['member', 'timeStart', 'timeSheet'] },
  sets: ['timeSheet'],
  fills: ['/time/sheets'],
  does: (entry, unit) => hangOnSheet(timeSheets, entry as unknown as Draft, unit),
});
