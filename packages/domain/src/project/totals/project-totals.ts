import type { Json, StoredRecord } from '@reeve/store';
import type { RollUp, StoredRecords } from '../../unit/roll-up.ts';
import { earliest, latest, sum, type Total } from './total.ts';

const projects = '/project/projects';
const phases = '/project/projects/{parentId}/phases';

/** A value of projects and phases, the records that have a part in it, and which field of theirs that is. */
interface ShownTotal {
  readonly says: string;
  readonly of: '/time/entries' | '/schedule/entries';
  readonly field: string;
  readonly total: Total;
  readonly sets: string;
}

const shown: readonly ShownTotal[] = [
  { says: 'actual hours', of: '/time/entries', field: 'actualHours', total: sum, sets: 'actualHours' },
  { says: 'actual start', of: '/time/entries', field: 'timeStart', total: earliest, sets: 'actualStart' },
  { says: 'scheduled hours', of: '/schedule/entries', field: 'hours', total: sum, sets: 'scheduledHours' },
  { says: 'scheduled start', of: '/schedule/entries', field: 'dateStart', total: earliest, sets: 'scheduledStart' },
  { says: 'scheduled end', of: '/schedule/entries', field: 'dateEnd', total: latest, sets: 'scheduledEnd' },
];

/**
 * Hours and dates of projects and phases. A phase counts what is done in it and in the phases below it, a project all of
 * its own (evidence: projects/hours).
 */
export const projectTotals: readonly RollUp[] = shown.flatMap((each) => [
  ofProject(each),
  ofPhase(each),
  ofPhasesBelow(each),
]);

function ofProject(one: ShownTotal): RollUp {
  const from = one.of === '/time/entries' ? 'time' : 'schedule entries';
  return {
    says: `the ${one.says} of a project follow from its ${from}`,
    ...common(one, one.field),
    of: one.of,
    into: projects,
    by: { field: 'project' },
    as: (rows) => one.total.whole(valuesOf(rows, one.field)),
  };
}

function ofPhase(one: ShownTotal): RollUp {
  const from = one.of === '/time/entries' ? 'time' : 'schedule entries';
  return {
    says: `the ${one.says} of a phase follow from its ${from}`,
    ...common(one, one.field),
    of: one.of,
    into: phases,
    by: { field: 'phase' },
    as: (_, unit, phase) => wholePhase(one, phase, unit),
  };
}

function ofPhasesBelow(one: ShownTotal): RollUp {
  return {
    says: `the ${one.says} of a phase count those of the phases below it`,
    ...common(one, one.sets),
    of: phases,
    into: phases,
    by: { field: 'parentPhase' },
    as: (_, unit, phase) => wholePhase(one, phase, unit),
  };
}

function common({ total, sets }: ShownTotal, field: string): Pick<RollUp, 'source' | 'reads' | 'sets' | 'adjust'> {
  return {
    source: 'evidence: projects/hours',
    reads: [field],
    sets,
    adjust: (value, was, is) => total.changed(value, was?.[field] ?? null, is?.[field] ?? null),
  };
}

async function wholePhase({ of, field, total, sets }: ShownTotal, phase: number, unit: StoredRecords): Promise<Json> {
  const own: readonly StoredRecord[] = await unit.select(of as string, { phase });
  const below: readonly StoredRecord[] = await unit.select(phases as string, { parentPhase: phase });
  return total.whole([...valuesOf(own, field), ...valuesOf(below, sets)]);
}

function valuesOf(rows: readonly StoredRecord[], field: string): Json[] {
  return rows.map((row) => row[field] ?? null);
}
