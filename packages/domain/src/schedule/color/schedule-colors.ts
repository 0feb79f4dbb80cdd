import { findRecord } from '../../action/find-record.ts';
import { deleteRecord, makeRecord } from '../../action/write-record.ts';
import type { Unit } from '../../unit/unit.ts';

const colors = '/schedule/colors';

/** The capacity bands as they are shipped, as percentages of a day (*assumed*). */
const shipped = [
  { startPercent: 0, endPercent: 49, color: '#5CB85C' },
  { startPercent: 50, endPercent: 84, color: '#F0AD4E' },
  { startPercent: 85, endPercent: 100, color: '#D9534F' },
  { startPercent: 101, endPercent: 999, color: '#8B0000' },
];

/** Empties a capacity band: it covers nothing until it is set again. */
export async function clearColor(id: number, unit: Unit): Promise<void> {
  await findRecord(colors, id, unit);
  await unit.updateColumns(colors, id, { startPercent: null, endPercent: null, color: '' });
}

/** Puts all capacity bands back to those shipped, keeping the ids there are. Answers their ids. */
export async function resetColors(unit: Unit): Promise<number[]> {
  const present = await unit.select(colors, {});
  for (const { id } of present.slice(shipped.length)) await deleteRecord(colors, id, unit);
  const ids: number[] = [];
  for (const [at, band] of shipped.entries()) {
    const known = present[at];
    if (known === undefined) ids.push((await makeRecord(colors, band, unit)).id);
    else {
      await unit.updateColumns(colors, known.id, band);
      ids.push(known.id);
    }
  }
  return ids;
}
