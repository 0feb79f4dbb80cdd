import type { Catalogue, View } from '@reeve/catalogue';
import { displayName, isWithin, refuse } from '@reeve/domain';
import type { Call } from './call.ts';
import { pathIds } from './path-ids.ts';
import { readerOf } from './reader-of.ts';

/**
 * Refuses a call below a record that is not there, or that does not belong to the one above it (evidence:
 * errors/missing-parent): a list without a parent is not an empty list. What the parent's own path does not show, such as
 * a project ticket below `/service/tickets`, is not there either.
 */
export async function requireParent(call: Call): Promise<void> {
  const { catalogue } = call.schema;
  const view = call.operation.view === undefined ? undefined : catalogue.view(call.operation.view);
  if (view?.parent === undefined) return;
  const { parentId, grandparentId } = pathIds(call, view);
  if (parentId === undefined) return;
  const above = viewAbove(view, view.parent.collection, catalogue);
  const reader = readerOf(call);
  const record = await reader.get(above.collection, parentId);
  const ids = grandparentId === undefined ? {} : { parentId: grandparentId };
  if (record !== null && (await isWithin(record, above, ids, reader))) return;
  refuse({ kind: 'record not found', what: displayName(catalogue.collection(above.collection).model), id: parentId });
}

const known = new WeakMap<readonly View[], Map<string, View>>();

/** The view at the path in front of the parent's id; that of its collection where there is none. */
function viewAbove(view: View, collection: string, catalogue: Catalogue): View {
  const byPattern = known.get(catalogue.views) ?? new Map(catalogue.views.map((each) => [patternOf(each.path), each]));
  known.set(catalogue.views, byPattern);
  const path = view.path.slice(0, view.path.indexOf(`/{${view.parent?.parameter}}`));
  const found = byPattern.get(patternOf(path));
  const wanted = catalogue.view(collection);
  return found?.collection === wanted.collection ? found : wanted;
}

function patternOf(path: string): string {
  return path.toLowerCase().replaceAll(/\{\w+\}/g, '{}');
}
