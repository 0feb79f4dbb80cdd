import type { StoredRecord } from '@reeve/store';
import { membersOf, type RollUp, targetsOf } from './roll-up.ts';
import type { Change, Unit } from './unit.ts';

/** Values may follow from values: hours of a phase from those of its tickets. Deeper than this is a circle. */
const deepest = 8;

/** The roll-ups of a transaction whose values have to be calculated anew, and for which records. */
export class RollUpTargets {
  readonly #rollUps: ReadonlyMap<string, readonly RollUp[]>;
  #touched = new Map<RollUp, Set<number>>();

  /** `rollUps` by the collection that they are calculated from. */
  constructor(rollUps: ReadonlyMap<string, readonly RollUp[]>) {
    this.#rollUps = rollUps;
  }

  /** Notes which values a change concerns. */
  touch({ table, before, after }: Change): void {
    for (const rollUp of this.#rollUps.get(table.collection.path) ?? []) {
      for (const id of targetsOf(rollUp, before, after)) this.#add(rollUp, id);
    }
  }

  #add(rollUp: RollUp, id: number): void {
    const ids = this.#touched.get(rollUp);
    if (ids === undefined) this.#touched.set(rollUp, new Set([id]));
    else ids.add(id);
  }

  /** Calculates every value that is due, each once, and then those that follow from them. */
  async settle(unit: Unit): Promise<void> {
    for (let depth = 0; this.#touched.size > 0; depth += 1) {
      if (depth === deepest) throw new Error('Roll-ups follow from one another in a circle.');
      const touched = this.#touched;
      this.#touched = new Map();
      for (const [rollUp, ids] of touched) for (const id of ids) await calculate(rollUp, id, unit);
    }
  }
}

async function calculate(rollUp: RollUp, id: number, unit: Unit): Promise<void> {
  const { by, as, into, sets } = rollUp;
  const rows = await membersIn(rollUp, id, unit);
  const value = await as(by.counts === undefined ? rows : rows.filter(by.counts), unit, id);
  await unit.updateColumns(into, id, { [sets]: value });
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
