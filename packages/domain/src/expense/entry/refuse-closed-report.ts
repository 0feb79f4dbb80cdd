import { refuseClosedSheet } from '../../time/sheet/hang-on-sheet.ts';
import { expenseReports } from '../../time/sheet/sheet-kind.ts';
import { behaviour } from '../../unit/behaviour.ts';
import type { Draft } from '../../unit/draft.ts';

/** A period is closed for its member once the report was handed in. */
export const refuseClosedReport = behaviour('/expense/entries', {
  says: 'an expense is for no period whose report was handed in',
  source: 'evidence: time/closed-periods',
  phase: 'refuse',
  on: { changed: ['member', 'date', 'expenseReport'] },
  when: ({ trusted }) => !trusted,
  does: (entry, unit) => refuseClosedSheet(expenseReports, entry as unknown as Draft, unit),
});
