import type { Operation } from '../../packages/catalogue/src/operation.ts';
import { computedCollections } from './computed-collections.ts';

/** How far Reeve does an operation. */
export interface State {
  readonly state: 'real' | 'partial' | 'not yet';
  /** What is missing of a partial one. */
  readonly missing?: string;
}

/** What there is of the operations that their kind does not serve, and in which file. */
export type FindEntry = (
  operation: Operation,
) => { readonly missing?: string | undefined; readonly file?: string | undefined } | undefined;

/** How far Reeve does an operation: an action by what it says of itself, any other by whose records it works on. */
export function stateOf(operation: Operation, entryOf: FindEntry): State {
  const entry = entryOf(operation);
  if (operation.kind === 'action' && entry === undefined) return { state: 'not yet' };
  const missing = entry === undefined ? computedCollections[operation.view ?? ''] : entry.missing;
  return missing === undefined ? { state: 'real' } : { state: 'partial', missing };
}
