import { behaviour } from '../unit/behaviour.ts';
import { rowsOfPairs, showListedRows } from './listed-pairs.ts';

/** The lists are those of the rows. */
export const showListedRow = behaviour(rowsOfPairs, {
  says: 'a location, a work role and a menu entry list what their rows name',
  source: 'evidence: records/listed-pairs',
  phase: 'follow',
  on: 'every write',
  does: ({ table, after, before }, unit) => showListedRows(table.collection.path, [before, after], null, unit),
});
