import type { Catalogue } from './catalogue.ts';
import type { View } from './collection.ts';

/** A view below a parent. */
export type NestedView = View & { readonly parent: NonNullable<View['parent']> };

const known = new WeakMap<readonly View[], Map<string, View>>();

/** The view at the path in front of the parent's id; that of the parent's collection where there is none. */
export function viewAbove(view: NestedView, catalogue: Catalogue): View {
  const byPattern = known.get(catalogue.views) ?? new Map(catalogue.views.map((each) => [patternOf(each.path), each]));
  known.set(catalogue.views, byPattern);
  const path = view.path.slice(0, view.path.indexOf(`/{${view.parent.parameter}}`));
  const found = byPattern.get(patternOf(path));
  const wanted = catalogue.view(view.parent.collection);
  return found?.collection === wanted.collection ? found : wanted;
}

/** Whether a view stands below a parent. */
export function isNested(view: View): view is NestedView {
  return view.parent !== undefined;
}

function patternOf(path: string): string {
  return path.toLowerCase().replaceAll(/\{\w+\}/g, '{}');
}
