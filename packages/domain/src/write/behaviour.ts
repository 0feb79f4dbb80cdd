import type { Draft } from './draft.ts';
import type { Unit } from './unit.ts';

/**
 * Something that a record does beyond being stored. `before save` behaviours change the draft or refuse it; `after save`
 * ones write to other records, when the record has its id; `before delete` ones refuse a deletion or take others along.
 */
export interface Behaviour {
  /** A sentence: what happens, as `docs/behaviours.md` lists it. */
  readonly name: string;
  /** The collections that have it. */
  readonly collections: readonly string[];
  readonly moment: 'before save' | 'after save' | 'before delete';
  /** Where the rule comes from: a guide section, a wire-behaviour section, or *assumed*. */
  readonly source: string;
  readonly when: (draft: Draft) => boolean;
  readonly does: (draft: Draft, unit: Unit) => void | Promise<void>;
}
