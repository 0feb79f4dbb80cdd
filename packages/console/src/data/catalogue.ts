import type { ConsoleCollection, ConsoleField } from '@reeve/server/contract';
import { askControl } from '../control/control.ts';

const models = new Map<string, Promise<readonly ConsoleField[]>>();
let known: Promise<readonly ConsoleCollection[]> | null = null;

/** Every path that lists records; asked for once. */
export function collections(): Promise<readonly ConsoleCollection[]> {
  known ??= askControl('GET /console/collections').catch((error: unknown) => {
    known = null;
    throw error;
  });
  return known;
}

/** The fields of a model; asked for once a model. */
export function fieldsOf(model: string): Promise<readonly ConsoleField[]> {
  const asked = models.get(model) ?? askControl('GET /console/models/*', { word: model });
  models.set(model, asked);
  asked.catch(() => models.delete(model));
  return asked;
}

/** What a path shows: a list of records, or one of them. */
export interface CatalogPlace {
  readonly collection: ConsoleCollection;
  /** The list's own path, with ids in place of parameters. */
  readonly list: string;
  /** The record's id; null for the list. */
  readonly id: string | null;
}

/** Finds what a path shows; null for a path of which the catalogue has nothing. A path that is spelt out wins over parameters. */
export function placeOf(path: string, all: readonly ConsoleCollection[]): CatalogPlace | null {
  const list = bestFor(path, all);
  if (list !== null) return { collection: list, list: path, id: null };
  const end = path.lastIndexOf('/');
  const above = path.slice(0, end);
  const collection = bestFor(above, all);
  return collection === null ? null : { collection, list: above, id: path.slice(end + 1) };
}

/** The lists that stand below a record, by their paths. */
export function listsBelow(
  { collection, id, list }: CatalogPlace,
  all: readonly ConsoleCollection[],
): readonly string[] {
  const stem = new RegExp(`^${asPattern(collection.path)}/\\{\\w+\\}/([^{}]+)$`, 'i');
  const names = all.map(({ path }) => stem.exec(path)?.[1]).filter((name) => name !== undefined);
  return [...new Set(names)].map((name) => `${list}/${id}/${name}`);
}

function bestFor(path: string, all: readonly ConsoleCollection[]): ConsoleCollection | null {
  const fitting = all.filter((each) => new RegExp(`^${asPattern(each.path)}$`, 'i').test(path));
  return fitting.sort((a, b) => a.path.split('{').length - b.path.split('{').length)[0] ?? null;
}

/** Parameters take ids, and, as part of a template, other parameters. */
function asPattern(template: string): string {
  return template.replace(/\{\w+\}/g, '(?:\\d+|\\{\\w+\\})');
}
