import type { Catalogue } from '@reeve/catalogue';
import { nearest } from '@reeve/query';

type Parts = readonly string[];

/** The paths of a catalogue in their parts, by how many they have: strangers ask for many that are not there. */
const splitPaths = new WeakMap<Catalogue, ReadonlyMap<number, readonly Parts[]>>();

/** Of the catalogue's paths with as many words the one that is spelled most alike, whatever stands for ids; empty where none is near. */
export function nearPaths(path: string, catalogue: Catalogue): readonly string[] {
  const asked = path.split('/');
  const candidates = new Map<string, Parts>();
  for (const parts of pathsOf(catalogue).get(asked.length) ?? []) candidates.set(filledWith(asked, parts), parts);
  const near = candidates.get(nearest(path, candidates.keys()) ?? '');
  return near === undefined ? [] : [near.join('/')];
}

function filledWith(asked: Parts, parts: Parts): string {
  return parts.map((part, at) => (part.startsWith('{') ? asked[at] : part)).join('/');
}

function pathsOf(catalogue: Catalogue): ReadonlyMap<number, readonly Parts[]> {
  const known = splitPaths.get(catalogue);
  if (known !== undefined) return known;
  const paths = new Set(catalogue.operations.map(({ path }) => path));
  const parts = Array.from(paths, (path) => path.split('/'));
  const made = Map.groupBy(parts, ({ length }) => length);
  splitPaths.set(catalogue, made);
  return made;
}
