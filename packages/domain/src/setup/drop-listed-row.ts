import { behaviour } from '../unit/behaviour.ts';
import { rowsOfPairs, showListedRows } from './listed-pairs.ts';

/** A row that goes is taken off the lists. */
export const dropListedRow = behaviour(rowsOfPairs, {
  says: 'a location, a work role and a menu entry list nothing of a row that was deleted',
  source: 'evidence: records/listed-pairs',
  phase: 'release',
  does: ({ table, after }, unit) => showListedRows(table.collection.path, [after], after.id, unit),
});
