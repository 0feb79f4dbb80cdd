import { hangOnSheet } from '../../time/sheet/hang-on-sheet.ts';
import { expenseReports } from '../../time/sheet/sheet-kind.ts';
import { behaviour } from '../../unit/behaviour.ts';
import type { Draft } from '../../unit/draft.ts';

/** Every expense hangs on an expense report. */
export const takeReport = behaviour('/expense/entries', {
  says: "an expense hangs on its member's report of the period, which is made where there is none",
  source: 'evidence: time/sheet-name, time/expense-defaults',
  phase: 'follow',
  on: { changed: ['member', 'date', 'expenseReport'] },
  sets: ['expenseReport'],
  fills: ['/expense/reports'],
  does: (entry, unit) => hangOnSheet(expenseReports, entry as unknown as Draft, unit),
});
