import type { Catalogue, Model, View } from '@reeve/catalogue';
import type { Seeder, Stamp } from '../src/making/seeder.ts';
import { bodyProblems, type StoredRows } from './check-body.ts';

/** A seeder for tests: holds everything in memory, after checking it against the catalogue. */
export interface CheckingSeeder extends Seeder {
  /** The bodies stored in a collection, by id, with the changes made since. */
  rows(collection: string): ReadonlyMap<number, Readonly<Record<string, unknown>>>;
  /** How many records each collection holds, by its path. */
  counts(): Readonly<Record<string, number>>;
  /** Creates and updates so far. */
  writes(): number;
  readonly stamps: readonly (Stamp | undefined)[];
}

/** Raised by the checking seeder: what is wrong with a body. */
export class SeedRefused extends Error {
  override readonly name = 'SeedRefused';
}

interface Store extends StoredRows {
  readonly bodies: Map<string, Map<number, Record<string, unknown>>>;
}

/**
 * A seeder that refuses (`SeedRefused`) unknown paths, parents, fields and references, values of a wrong type, length
 * or word, and bodies without a required field.
 */
export function createCheckingSeeder(catalogue: Catalogue): CheckingSeeder {
  const store = createStore(catalogue);
  const stamps: (Stamp | undefined)[] = [];
  return {
    stamps,
    create: async (path, body, stamp) => {
      stamps.push(stamp);
      return create(catalogue, store, path, body);
    },
    update: async (path, id, fields, stamp) => {
      stamps.push(stamp);
      update(catalogue, store, path, id, fields);
    },
    rows: (collection) => store.bodies.get(collection) ?? new Map(),
    counts: () => Object.fromEntries([...store.bodies].map(([path, rows]) => [path, rows.size])),
    writes: () => stamps.length,
  };
}

function createStore(catalogue: Catalogue): Store {
  const bodies = new Map<string, Map<number, Record<string, unknown>>>();
  return { bodies, row: (target, id) => bodies.get(catalogue.view(target).collection)?.get(id) };
}

function create(catalogue: Catalogue, store: Store, path: string, body: Record<string, unknown>): number {
  const { view, parentId } = resolve(catalogue, store, path);
  const problems = bodyProblems({ catalogue, store, view, parentId, body, required: requestModel(catalogue, view) });
  refuse(path, problems, body);
  const rows = store.bodies.get(view.collection) ?? new Map<number, Record<string, unknown>>();
  store.bodies.set(view.collection, rows);
  const id = rows.size + 1;
  rows.set(id, { ...body, ...(parentId !== undefined && { _parentId: parentId }) });
  return id;
}

function update(catalogue: Catalogue, store: Store, path: string, id: number, fields: Record<string, unknown>): void {
  const { view, parentId } = resolve(catalogue, store, path);
  const stored = store.row(view.path, id) ?? comesAlong(view);
  if (stored === undefined) throw new SeedRefused(`${path} has no record ${id}.`);
  const body = { ...stored, ...fields };
  delete body['_parentId'];
  refuse(path, bodyProblems({ catalogue, store, view, parentId, body, selfId: id }), fields);
  store.bodies.get(view.collection)?.set(id, { ...stored, ...fields });
}

/** Rows that are there with what they tie, and are not made. */
function comesAlong({ idField }: View): Record<string, unknown> | undefined {
  return idField === undefined ? undefined : {};
}

function refuse(path: string, problems: readonly string[], body: Record<string, unknown>): void {
  if (problems.length > 0) throw new SeedRefused(`${path}: ${problems.join(' ')} Body: ${JSON.stringify(body)}`);
}

function requestModel(catalogue: Catalogue, view: View): Model {
  const create = catalogue.operations.find((each) => each.kind === 'create' && each.view === view.path);
  return catalogue.model(create?.request ?? catalogue.collection(view.collection).model);
}

/** The view at a path, fixed words before parameters, and the id of the parent that the path names. */
function resolve(catalogue: Catalogue, store: Store, path: string): { view: View; parentId: number | undefined } {
  const words = path.split('/');
  const fits = catalogue.views.filter((each) => fitsPath(each.path.split('/'), words));
  const view = fits.toSorted((one, other) => parameters(one.path).length - parameters(other.path).length)[0];
  if (view === undefined) throw new SeedRefused(`There is no view at ${path}.`);
  const templateWords = view.path.split('/');
  const idAt = (parameter: string): number => Number(words[templateWords.indexOf(`{${parameter}}`)]);
  if (view.parent === undefined) return { view, parentId: undefined };
  const parentId = idAt(view.parent.parameter);
  const parent = store.row(view.parent.collection, parentId);
  if (parent === undefined) throw new SeedRefused(`${path}: there is no parent ${parentId}.`);
  if (view.grandparent !== undefined && parent['_parentId'] !== idAt(view.grandparent.parameter))
    throw new SeedRefused(`${path}: parent ${parentId} belongs elsewhere.`);
  return { view, parentId };
}

function parameters(path: string): readonly string[] {
  return path.match(/\{/g) ?? [];
}

function fitsPath(template: readonly string[], words: readonly string[]): boolean {
  const same = (word: string, at: number): boolean =>
    word.startsWith('{') ? /^\d+$/.test(words[at] ?? '') : word.toLowerCase() === words[at]?.toLowerCase();
  return template.length === words.length && template.every(same);
}
