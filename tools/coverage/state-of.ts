import type { Catalogue } from '../../packages/catalogue/src/catalogue.ts';
import type { Operation } from '../../packages/catalogue/src/operation.ts';
import type { CollectionFacts } from './collection-facts.ts';
import { computedCollections } from './computed-collections.ts';
import { emptyCollections } from './empty-collections.ts';
import { keptRecords } from './kept-records.ts';

/** The words of the page, in the order in which it counts them. */
export const states = ['real', 'stored', 'partial', 'empty', 'not yet'] as const;

/** How far Reeve does an operation. */
export interface State {
  readonly state: (typeof states)[number];
  /** What is missing of a partial one. */
  readonly missing?: string;
  /** Why nothing follows, or no row comes, where that is known. */
  readonly why?: string | undefined;
}

/** What there is of the operations that their kind does not serve, and in which file. */
export type FindEntry = (operation: Operation) =>
  | {
      readonly missing?: string | undefined;
      readonly isRefused?: true | undefined;
      readonly file?: string | undefined;
    }
  | undefined;

/** What states follow from. */
export interface Coverage {
  readonly catalogue: Catalogue;
  readonly entryOf: FindEntry;
  readonly facts: CollectionFacts;
}

/** How far Reeve does an operation: an action by what it says of itself, any other by whose records it works on. */
export function stateOf(operation: Operation, { catalogue, entryOf, facts }: Coverage): State {
  const entry = entryOf(operation);
  const ofItsOwn = operation.kind === 'action';
  if ((ofItsOwn && entry === undefined) || entry?.isRefused) return { state: 'not yet' };
  const collection = ofItsOwn || operation.view === undefined ? '' : catalogue.view(operation.view).collection;
  if (facts.empty.has(collection)) return { state: 'empty', why: emptyCollections[collection] };
  const missing = entry === undefined ? computedCollections[operation.view ?? ''] : entry.missing;
  if (missing !== undefined) return { state: 'partial', missing };
  return facts.stored.has(collection) ? { state: 'stored', why: keptRecords[operation.view ?? ''] } : { state: 'real' };
}
