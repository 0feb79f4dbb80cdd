import { deleteRecord, makeRecord } from '../../action/write-record.ts';
import { behaviour } from '../../unit/behaviour.ts';
import type { Unit } from '../../unit/unit.ts';
import { levelKeys, levelNumbers, levelOf, taxCodes, taxLevels } from './level-fields.ts';

/** A level is there when its rate is. */
export const keepLevels = behaviour(taxCodes, {
  says: 'the levels of a tax code are rows below it, as its own fields say',
  source: 'evidence: records/two-ways',
  phase: 'follow',
  on: { changed: levelKeys },
  does: async ({ after }, unit) => {
    for (const level of levelNumbers) await keepLevel(after.id, level, levelOf(after, level), unit);
  },
});

async function keepLevel(code: number, level: number, fields: ReturnType<typeof levelOf>, unit: Unit): Promise<void> {
  const row = await unit.first(taxLevels, { _parentId: code, taxLevel: level });
  if (row !== null && fields['taxRate'] == null) await deleteRecord(taxLevels, row.id, unit);
  else if (row !== null) await unit.updateColumns(taxLevels, row.id, fields);
  else if (fields['taxRate'] != null) await makeRecord(taxLevels, bodyOf(level, fields), unit, code);
}

function bodyOf(level: number, fields: ReturnType<typeof levelOf>) {
  const known = Object.entries(fields).filter(([, value]) => value != null);
  return { taxLevel: level, rateType: 'Percent', ...Object.fromEntries(known) };
}
