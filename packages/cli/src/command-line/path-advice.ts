import { type Catalogue, loadCatalogue, Routes } from '@reeve/catalogue';
import { nearest } from '@reeve/query';

/** A call that a server did not take for its path or its method. */
export interface MisledCall {
  readonly status?: number;
  readonly code: string;
  readonly method?: string;
  readonly path?: string;
}

/** What to do about a path or a method that the API does not have, by the catalogue; undefined where it has both, or another thing was wrong. */
export function pathAdvice({ status, code, method = '', path = '' }: MisledCall): string | undefined {
  if ((status !== 404 && status !== 405) || code === 'NotFound' || path === '') return undefined;
  const catalogue = loadCatalogue();
  const found = Routes.of(catalogue).find(method, path);
  if (found.found === 'operation') return undefined;
  if (found.found === 'otherMethods') return methodAdvice(path, found.allowed, catalogue);
  const meant = nearestPath(path, catalogue);
  return meant === undefined
    ? 'There is no such path. "reeve docs" lists the modules, "reeve docs service" what is below one.'
    : `There is no such path. Did you mean ${meant}?`;
}

/** A record is changed and deleted at its own path, not at that of its list. */
function methodAdvice(path: string, allowed: readonly string[], catalogue: Catalogue): string {
  const isList = Routes.of(catalogue).find('GET', `${path}/1`).found === 'operation';
  const record = isList ? ` A record of it is ${path.slice(1)}/ID.` : '';
  return `${path.slice(1)} takes ${allowed.join(', ')}.${record}`;
}

/** Numbers stand for any record, so that a path is compared by its words. */
function nearestPath(path: string, { operations }: Catalogue): string | undefined {
  const numbers = path.match(/(?<=\/)\d+(?=\/|$)/g) ?? [];
  const shape = (text: string) => text.replaceAll(/(?<=\/)(\d+|\{\w+\})(?=\/|$)/g, '#');
  const meant = nearest(shape(path), [...new Set(operations.map((each) => shape(each.path)))]);
  const left = [...numbers];
  return meant?.slice(1).replaceAll('#', () => left.shift() ?? 'ID');
}
