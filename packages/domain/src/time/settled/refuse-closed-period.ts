import { behaviour } from '../../unit/behaviour.ts';
import type { Draft } from '../../unit/draft.ts';
import { refuseClosedSheet } from '../sheet/hang-on-sheet.ts';
import { timeSheets } from '../sheet/sheet-kind.ts';

/** A period is closed for its member once the sheet was handed in. */
export const refuseClosedPeriod = behaviour('/time/entries', {
  says: 'a time entry is for no period whose sheet was handed in',
  source: 'evidence: time/closed-periods',
  phase: 'refuse',
  on: { changed: ['member', 'timeStart', 'timeSheet'] },
  when: ({ trusted }) => !trusted,
  does: (entry, unit) => refuseClosedSheet(timeSheets, entry as unknown as Draft, unit),
});
