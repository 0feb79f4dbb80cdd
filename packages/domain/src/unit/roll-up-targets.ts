import type { Json, StoredRecord } from '@reeve/store';
import { AdjustedValues } from './adjusted-values.ts';
import { type Counted, membersOf, partOf, type RollUp, targetsOf } from './roll-up.ts';
import type { Change, Unit } from './unit.ts';

/** Values may follow from values: hours of a phase from those of its tickets. Deeper than this is a circle. */
const deepest = 64;

/** The changes that concern a value, by the record that shows it; empty where it is calculated from every record. */
type Touched = Map<RollUp, Map<number, Counted[]>>;

/** The roll-ups of a transaction whose values have to be calculated anew, and for which records. */
export class RollUpTargets {
  readonly #rollUps: ReadonlyMap<string, readonly RollUp[]>;
  #touched: Touched = new Map();

  /** `rollUps` by the collection that they are calculated from. */
  constructor(rollUps: ReadonlyMap<string, readonly RollUp[]>) {
    this.#rollUps = rollUps;
  }

  /** Notes which values a change concerns. */
  touch({ table, before, after }: Change): void {
    for (const rollUp of this.#rollUps.get(table.collection.path) ?? []) {
      for (const id of targetsOf(rollUp, before, after)) this.#add(rollUp, id, { before, after });
    }
  }

  #add(rollUp: RollUp, id: number, change: Counted): void {
    const targets = this.#touched.get(rollUp) ?? new Map<number, Counted[]>();
    this.#touched.set(rollUp, targets);
    const changes = targets.get(id) ?? [];
    targets.set(id, changes);
    if (rollUp.adjust !== undefined) changes.push(partOf(rollUp, id, change));
  }

  /** Calculates every value that is due, each once, and then those that follow from them. */
  async settle(unit: Unit): Promise<void> {
    for (let depth = 0; this.#touched.size > 0; depth += 1) {
      if (depth === deepest) throw new Error('Roll-ups follow from one another in a circle.');
      const touched = this.#touched;
      this.#touched = new Map();
      const adjusted = new AdjustedValues(unit);
      for (const [rollUp, targets] of touched)
        for (const [id, changes] of targets)
          if (!(await isAdjusted(rollUp, id, changes, adjusted))) {
            await adjusted.write();
            await this.#calculate(rollUp, id, touched, unit);
          }
      await adjusted.write();
    }
  }

  /** From every record, which holds every change so far. */
  async #calculate(rollUp: RollUp, id: number, touched: Touched, unit: Unit): Promise<void> {
    forget(rollUp, id, touched);
    forget(rollUp, id, this.#touched);
    await unit.updateColumns(rollUp.into, id, { [rollUp.sets]: await calculated(rollUp, id, unit) });
  }
}

/** What is still to come of a value that was calculated from every record is in it already. */
function forget({ into, sets }: RollUp, id: number, touched: Touched): void {
  for (const [each, targets] of touched) if (each.into === into && each.sets === sets) targets.delete(id);
}

/** Adjusts a value by what changed; answers whether that tells it. */
async function isAdjusted(
  { into, sets, adjust }: RollUp,
  id: number,
  changes: readonly Counted[],
  adjusted: AdjustedValues,
): Promise<boolean> {
  if (adjust === undefined) return false;
  let value = await adjusted.value(into, id, sets);
  for (const { before, after } of changes) {
    if (value === undefined) return false;
    value = adjust(value, before, after);
  }
  if (value === undefined) return false;
  adjusted.set(into, id, sets, value);
  return true;
}

async function calculated(rollUp: RollUp, id: number, unit: Unit): Promise<Json> {
  const { by, as } = rollUp;
  const rows = await membersIn(rollUp, id, unit);
  return as(by.counts === undefined ? rows : rows.filter(by.counts), unit, id);
}

/** A value of the record itself is calculated from what the transaction knows of it. */
async function membersIn(rollUp: RollUp, id: number, unit: Unit): Promise<StoredRecord[]> {
  if (rollUp.by.field !== 'id') return unit.select(rollUp.of, membersOf(rollUp, id));
  const record = await unit.get(rollUp.of, id);
  return record === null ? [] : [record];
}

/** Roll-ups by the collection that they are calculated from. */
export function byTheirSource(rollUps: readonly RollUp[]): ReadonlyMap<string, readonly RollUp[]> {
  return Map.groupBy(rollUps, ({ of }) => of);
}
