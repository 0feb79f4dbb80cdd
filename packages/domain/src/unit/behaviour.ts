import type { CollectionPath } from '@reeve/catalogue';
import type { KeyOf } from '@reeve/store';
import type { Draft } from './draft.ts';
import type { Unit } from './unit.ts';

/**
 * The five moments at which behaviours run, in their order. `complete` fills what the caller left out, `derive` computes
 * what follows from other fields, `refuse` only refuses, `follow` writes other records when this one has its id, and
 * `release` runs before a deletion.
 */
export const phases = ['complete', 'derive', 'refuse', 'follow', 'release'] as const;

/** One of the five moments. */
export type Phase = (typeof phases)[number];

/**
 * What a behaviour looks at before its condition is asked: any write, the making of a record, fields whose value changes
 * (on a new record: that have one), or members that the caller sent. Behaviours are found by it, so that those of which
 * nothing was touched cost nothing.
 */
export type Trigger<Key extends string = string> =
  | 'every write'
  | 'create'
  | { readonly changed: readonly Key[] }
  | { readonly sent: readonly string[] };

/** Something that a record does beyond being stored. */
export interface Behaviour {
  /** A sentence: what happens, as `docs/behaviours.md` lists it. */
  readonly says: string;
  /** Where the rule comes from. */
  readonly source: string;
  /** The collections that have it. */
  readonly collections: readonly string[];
  readonly phase: Phase;
  /** Null in the phase `release`, which has but one moment. */
  readonly on: Trigger | null;
  /** Every field of the record that it may set; a test holds it to that. */
  readonly sets: readonly string[];
  /** Collections without a create of their own in which it makes records. */
  readonly fills: readonly CollectionPath[];
  /** Behaviours of the same phase that set the same field, and that this one runs after. */
  readonly after: readonly Behaviour[];
  /** Asked when the trigger fits; undefined where that is condition enough. */
  readonly when: ((draft: Draft) => boolean) | undefined;
  readonly does: (draft: Draft, unit: Unit) => void | Promise<void>;
}

/** What a behaviour of one collection or of several alike is declared with. */
export interface Declaration<P extends CollectionPath> {
  readonly says: string;
  readonly source: string;
  readonly phase: Phase;
  readonly on?: Trigger<KeyOf<P>>;
  readonly sets?: readonly KeyOf<P>[];
  readonly fills?: readonly CollectionPath[];
  readonly after?: readonly Behaviour[];
  readonly when?: (draft: Draft<P>) => boolean;
  readonly does: (draft: Draft<P>, unit: Unit) => void | Promise<void>;
}

/** Declares a behaviour. Fields are those of the collection: a name or a value that it does not have does not compile. */
export function behaviour<P extends CollectionPath>(
  collections: P | readonly P[],
  { on, sets = [], fills = [], after = [], when, does, ...rest }: Declaration<P>,
): Behaviour {
  return {
    ...rest,
    collections: typeof collections === 'string' ? [collections] : collections,
    on: on ?? null,
    sets,
    fills,
    after,
    when: when as unknown as Behaviour['when'],
    does: does as unknown as Behaviour['does'],
  };
}
