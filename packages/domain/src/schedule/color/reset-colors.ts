import { action } from '../../action/action.ts';
import { recordPart } from '../../action/part.ts';
import { value } from '../../action/result.ts';
import { deleteRecord, makeRecord } from '../../action/write-record.ts';
import type { Unit } from '../../unit/unit.ts';

const colors = '/schedule/colors';

/** The capacity bands as they are shipped, as percentages of a day (*assumed*; evidence: schedule/color-bands). */
const shipped = [
  { startPercent: 0, endPercent: 49, color: '#5CB85C' },
  { startPercent: 50, endPercent: 84, color: '#F0AD4E' },
  { startPercent: 85, endPercent: 100, color: '#D9534F' },
  { startPercent: 101, endPercent: 999, color: '#8B0000' },
];

/** Bands keep their ids; those beyond the shipped ones go. */
export const resetColors = action('POST /schedule/colors/reset', {
  says: 'all capacity bands are put back to those shipped',
  source: 'evidence: schedule/color-bands',
  does: async (_, unit) => {
    const present = await unit.select(colors, {});
    for (const { id } of present.slice(shipped.length)) await deleteRecord(colors, id, unit);
    const ids: number[] = [];
    for (const [at, band] of shipped.entries()) ids.push(await put(band, present[at]?.id, unit));
    return value(ids.map((id) => recordPart(colors, id)));
  },
});

/** Sets a band that there is, or makes it. Answers its id. */
async function put(band: (typeof shipped)[number], id: number | undefined, unit: Unit): Promise<number> {
  if (id === undefined) return (await makeRecord(colors, band, unit)).id;
  await unit.updateColumns(colors, id, band);
  return id;
}
