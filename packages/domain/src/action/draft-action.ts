import { type Action, type ActionKey, action } from './action.ts';
import { draftOf } from './draft-of.ts';
import { draft } from './result.ts';

/** Declares a default: a record of a collection as a create would fill it, saved nowhere, shown by a view of it. */
export function draftAction(key: ActionKey, says: string, collection: string, view = collection): Action {
  return action(key, {
    says,
    source: 'evidence: records/unsaved-defaults',
    does: async (_, unit) => draft(view, await draftOf(collection, {}, unit)),
  });
}
