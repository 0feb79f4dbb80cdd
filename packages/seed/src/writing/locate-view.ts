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
  const found = new Map<string, Omit<Located, 'ids'>>();
  const find = (pattern: string, to: 'create' | 'patch') => {
    const view = views.get(pattern);
    if (view === undefined) throw new Error(`There is no collection at ${pattern}.`);
    const key = `${to} ${view.path}`;
    if (offeredOnly && !offered.has(key)) throw new Error(`The API has no ${key}.`);
    const model = offered.get(`create ${view.path}`) ?? catalogue.collection(view.collection).model;
    return { view, model };
  };
  return (path, to) => {
    const { pattern, ids } = readPath(path);
    const key = `${to} ${pattern}`;
    const located = found.get(key) ?? find(pattern, to);
    found.set(key, located);
    return { ...located, ids };
  };
}

function patternOf(path: string): string {
  return path.toLowerCase().replaceAll(/\{\w+\}/g, '{}');
}

function readPath(path: string): { readonly pattern: string; readonly ids: Located['ids'] } {
  const steps = path.toLowerCase().split('/');
  const numbers: number[] = [];
  for (const [at, step] of steps.entries()) {
    if (!/^\d+$/.test(step)) continue;
    numbers.push(Number(step));
    steps[at] = '{}';
  }
  const [parentId, grandparentId] = [numbers.at(-1), numbers.at(-2)];
  return {
    pattern: steps.join('/'),
    ids: {
      ...(parentId === undefined ? {} : { parentId }),
      ...(grandparentId === undefined ? {} : { grandparentId }),
    },
  };
}
