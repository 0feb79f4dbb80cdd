import type { Catalogue, View } from '@reeve/catalogue';

/** A view at a path, the ids that the path names above its records, and the model of the bodies that it takes. */
export interface Located {
  readonly view: View;
  readonly ids: { readonly parentId?: number; readonly grandparentId?: number };
  readonly model: string;
}

/** Finds the view at a path with ids. Raises an error where there is none, or none that offers what is to be done. */
export type LocateView = (path: string, to: 'create' | 'patch') => Located;

/** Makes a locator. With `offeredOnly` it finds what a client of the API may make or change, and nothing else. */
export function viewLocator(catalogue: Catalogue, { offeredOnly }: { readonly offeredOnly: boolean }): LocateView {
  const views = new Map(catalogue.views.map((view) => [patternOf(view.path), view]));
  const offered = new Map(catalogue.operations.map(({ kind, view, request }) => [`${kind} ${view}`, request]));
  return (path, to) => {
    const view = views.get(path.toLowerCase().replaceAll(/\/\d+(?=\/|$)/g, '/{}'));
    if (view === undefined) throw new Error(`There is no collection at ${path}.`);
    const key = `${to} ${view.path}`;
    if (offeredOnly && !offered.has(key)) throw new Error(`The API has no ${key}.`);
    const model = offered.get(`create ${view.path}`) ?? catalogue.collection(view.collection).model;
    return { view, ids: idsIn(path), model };
  };
}

function patternOf(path: string): string {
  return path.toLowerCase().replaceAll(/\{\w+\}/g, '{}');
}

function idsIn(path: string): Located['ids'] {
  const numbers = [...path.matchAll(/\/(\d+)(?=\/|$)/g)].map((found) => Number(found[1]));
  const [parentId, grandparentId] = [numbers.at(-1), numbers.at(-2)];
  return {
    ...(parentId === undefined ? {} : { parentId }),
    ...(grandparentId === undefined ? {} : { grandparentId }),
  };
}
