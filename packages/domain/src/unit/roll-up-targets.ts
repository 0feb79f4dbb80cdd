import { storedHours, sumOf, type TenThousandths, toNumber } from '@reeve/calculation';
import type { StoredRecord } from '@reeve/store';
import { differenceOf, membersOf, type RollUp, targetsOf } from './roll-up.ts';
import type { Change, Unit } from './unit.ts';

/** Values may follow from values: hours of a phase from those of its tickets. Deeper than this is a circle. */
const deepest = 8;

/** The roll-ups of a transaction whose values have to be calculated anew, and for which records; of sums, by how much they differ. */
export class RollUpTargets {
  readonly #rollUps: ReadonlyMap<string, readonly RollUp[]>;
  #touched = new Map<RollUp, Map<number, number>>();

  /** `rollUps` by the collection that they are calculated from. */
  constructor(rollUps: ReadonlyMap<string, readonly RollUp[]>) {
    this.#rollUps = rollUps;
  }

  /** Notes which values a change concerns. */
  touch(change: Change): void {
    const { table, before, after } = change;
    for (const rollUp of this.#rollUps.get(table.collection.path) ?? []) {
      for (const id of targetsOf(rollUp, before, after)) this.#add(rollUp, id, differenceOf(rollUp, id, change));
    }
  }

  #add(rollUp: RollUp, id: number, difference: number): void {
    const targets = this.#touched.get(rollUp) ?? new Map<number, number>();
    if (targets.size === 0) this.#touched.set(rollUp, targets);
    targets.set(id, (targets.get(id) ?? 0) + difference);
  }

  /** Calculates every value that is due, each once, and then those that follow from them. */
  async settle(unit: Unit): Promise<void> {
    for (let depth = 0; this.#touched.size > 0; depth += 1) {
      if (depth === deepest) throw new Error('Roll-ups follow from one another in a circle.');
      const touched = this.#touched;
      this.#touched = new Map();
      for (const [rollUp, targets] of touched)
        for (const [id, difference] of targets) await calculate(rollUp, id, difference, unit);
    }
  }
}

async function calculate(rollUp: RollUp, id: number, difference: number, unit: Unit): Promise<void> {
  const { by, value, into, sets } = rollUp;
  if ('adds' in value) return add(rollUp, id, difference, unit);
  const rows = await membersIn(rollUp, id, unit);
  const found = await value.as(by.counts === undefined ? rows : rows.filter(by.counts), unit, id);
  await unit.updateColumns(into, id, { [sets]: found });
}

/** The sum is read locked: what another transaction added meanwhile is in it. */
async function add({ into, sets }: RollUp, id: number, difference: number, unit: Unit): Promise<void> {
  const record = await unit.records.get(unit.schema.tables.of(into), id, true);
  const before = record?.[sets];
  const sum = sumOf<string>([storedHours(typeof before === 'number' ? before : 0), difference as TenThousandths]);
  await unit.updateColumns(into, id, { [sets]: toNumber(sum) });
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
