import type { Json, StoredRecord } from '@reeve/store';
import { type Adjust, type Counted, membersOf, partOf, type RollUp, targetsOf } from './roll-up.ts';
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
      for (const [rollUp, targets] of touched)
        for (const [id, changes] of targets) await this.#calculate(rollUp, id, changes, touched, unit);
    }
  }

  /** By what changed where that tells the value, else from every record, which holds every change so far. */
  async #calculate(
    rollUp: RollUp,
    id: number,
    changes: readonly Counted[],
    touched: Touched,
    unit: Unit,
  ): Promise<void> {
    const { adjust, into, sets } = rollUp;
    const adjusted = adjust === undefined ? undefined : await adjustedBy(rollUp, adjust, id, changes, unit);
    if (adjusted !== undefined) return unit.updateColumns(into, id, { [sets]: adjusted });
    forget(rollUp, id, touched);
    forget(rollUp, id, this.#touched);
    await unit.updateColumns(into, id, { [sets]: await calculated(rollUp, id, unit) });
  }
}

/** What is still to come of a value that was calculated from every record is in it already. */
function forget({ into, sets }: RollUp, id: number, touched: Touched): void {
  for (const [each, targets] of touched) if (each.into === into && each.sets === sets) targets.delete(id);
}

async function adjustedBy(
  { into, sets }: RollUp,
  adjust: Adjust,
  id: number,
  changes: readonly Counted[],
  unit: Unit,
): Promise<Json | undefined> {
  const target: StoredRecord | null = await unit.get(into, id);
  let value: Json | undefined = target?.[sets] ?? undefined;
  for (const { before, after } of changes) {
    if (value === undefined) return undefined;
    value = adjust(value, before, after);
  }
  return value;
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
