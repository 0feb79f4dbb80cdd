import type { Behaviour, Phase, Trigger } from './behaviour.ts';

/** The behaviours of one collection in one phase, in their order, found by what they look at. */
export interface PhaseBehaviours {
  readonly all: readonly Behaviour[];
  /** Places in `all` of those that every write runs, and of those that the making of a record runs too. */
  readonly onEveryWrite: readonly number[];
  readonly onCreate: readonly number[];
  /** By field: the places of those that look whether it changed. */
  readonly byField: ReadonlyMap<string, readonly number[]>;
  /** By member: the places of those that look whether it was sent. */
  readonly bySent: ReadonlyMap<string, readonly number[]>;
}

/** Every behaviour there is, found by collection and phase. Made once a process. */
export class BehaviourIndex {
  readonly #phases = new Map<string, PhaseBehaviours>();

  constructor(behaviours: readonly Behaviour[]) {
    const groups = new Map<string, Behaviour[]>();
    for (const behaviour of behaviours) {
      for (const collection of behaviour.collections) {
        const key = keyOf(collection, behaviour.phase);
        groups.set(key, [...(groups.get(key) ?? []), behaviour]);
      }
    }
    for (const [key, all] of groups) this.#phases.set(key, toPhase(all));
  }

  /** The behaviours of a collection in a phase; undefined where there are none. */
  of(collection: string, phase: Phase): PhaseBehaviours | undefined {
    return this.#phases.get(keyOf(collection, phase));
  }
}

function keyOf(collection: string, phase: Phase): string {
  return `${phase} ${collection}`;
}

function toPhase(all: readonly Behaviour[]): PhaseBehaviours {
  return {
    all,
    onEveryWrite: placesWhere(all, (on) => on === null || on === 'every write'),
    onCreate: placesWhere(all, (on) => on === 'create'),
    byField: placesByName(all, (on) => (on !== null && typeof on === 'object' && 'changed' in on ? on.changed : [])),
    bySent: placesByName(all, (on) => (on !== null && typeof on === 'object' && 'sent' in on ? on.sent : [])),
  };
}

function placesWhere(all: readonly Behaviour[], fits: (on: Trigger | null) => boolean): number[] {
  return all.flatMap(({ on }, at) => (fits(on) ? [at] : []));
}

function placesByName(
  all: readonly Behaviour[],
  namesOf: (on: Trigger | null) => readonly string[],
): Map<string, number[]> {
  const places = new Map<string, number[]>();
  for (const [at, { on }] of all.entries()) {
    for (const name of namesOf(on)) places.set(name, [...(places.get(name) ?? []), at]);
  }
  return places;
}
