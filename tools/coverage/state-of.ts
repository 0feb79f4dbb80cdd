import type { Operation } from '../../packages/catalogue/src/operation.ts';
import type { Action } from '../../packages/server/src/operation/action/action.ts';
import { computedCollections } from './computed-collections.ts';

/** How far Reeve does an operation. */
export interface State {
  readonly state: 'real' | 'partial' | 'not yet';
  /** What is missing of a partial one. */
  readonly missing?: string;
}

/** How far Reeve does an operation: an action by what it says of itself, any other by whose records it works on. */
export function stateOf(operation: Operation, actions: ReadonlyMap<string, Action>): State {
  if (operation.kind === 'action') return stateOfAction(actions.get(operation.action ?? ''));
  const missing = computedCollections[operation.view ?? ''];
  return missing === undefined ? { state: 'real' } : { state: 'partial', missing };
}

function stateOfAction(action: Action | undefined): State {
  if (action === undefined) return { state: 'not yet' };
  return action.missing === undefined ? { state: 'real' } : { state: 'partial', missing: action.missing };
}
