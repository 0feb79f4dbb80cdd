import { storedHours } from '@reeve/calculation';
import { rollUp } from '../../unit/roll-up.ts';

/** A sheet's hours are the sum of its time entries. */
export const sumSheetHours = rollUp({
  says: 'the hours of a time sheet are those of its time entries',
  source: 'evidence: time/sheet-hours',
  of: '/time/entries',
  into: '/time/sheets',
  by: { field: 'timeSheet' },
  reads: ['actualHours'],
  sets: 'hours',
  adds: ({ actualHours }) => storedHours(actualHours),
});
