import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Collection, Hierarchy, IntegerReference, View } from './collection.ts';
import type { DeletionRule } from './deletion-rule.ts';
import { type Field, type FieldRule, parseField } from './field.ts';
import type { Model } from './model.ts';
import type { Operation } from './operation.ts';
import type { ReferenceType } from './reference-type.ts';

/** A list field whose elements are rows of a collection (`through`: the reference in that field of each row). */
export interface ListSource {
  readonly model: string;
  readonly field: string;
  readonly collection: string;
  readonly through?: string;
}

/** How an older version differs from the newest. */
export interface OlderVersion {
  readonly version: string;
  /** By model and field: the notation it has instead, or null where it lacks the field. */
  readonly fields: Readonly<Record<string, Readonly<Record<string, string | null>>>>;
  /** Operations it lacks, as `verb path` in lower-case verbs. */
  readonly lacks: readonly string[];
}

/** The whole API as data. */
export interface Catalogue {
  /** The newest version, `2025.1`. */
  readonly version: string;
  /** The model of that name; raises an error when there is none, since callers name models they know. */
  model(name: string): Model;
  hasModel(name: string): boolean;
  /** Models that this version has otherwise than the newest: none in the newest itself. */
  readonly differing: ReadonlySet<string>;
  readonly modelNames: readonly string[];
  collection(path: string): Collection;
  readonly collections: readonly Collection[];
  view(path: string): View;
  /** The view at that path in any case, or undefined. */
  findView(path: string): View | undefined;
  readonly views: readonly View[];
  /** The reference type of that name, or undefined for a name that is no reference. */
  reference(name: string): ReferenceType | undefined;
  /** Where the elements of a list field live, when they are rows of a collection. */
  listSource(model: string, field: string): ListSource | undefined;
  /** The fields by which a collection's records stand below one another. */
  hierarchiesOf(collection: string): readonly Hierarchy[];
  /** What becomes of records that name a deleted one, where it is declared. */
  readonly deletionRules: readonly DeletionRule[];
  /** The integers by which a collection's records name others. */
  integerReferencesOf(collection: string): readonly IntegerReference[];
  readonly operations: readonly Operation[];
  readonly older: readonly OlderVersion[];
  /** The compiled text's digest: changes when anything in the catalogue does. */
  readonly digest: string;
}

interface Compiled {
  readonly version: string;
  readonly models: Record<string, Record<string, string>>;
  readonly rules: Record<string, Record<string, readonly FieldRule[]>>;
  readonly references: readonly ReferenceType[];
  readonly collections: readonly Collection[];
  readonly views: readonly View[];
  readonly lists: readonly ListSource[];
  readonly hierarchies: readonly Hierarchy[];
  readonly deletionRules: readonly DeletionRule[];
  readonly integerReferences: readonly IntegerReference[];
  readonly operations: readonly Operation[];
  readonly older: readonly OlderVersion[];
}

const file = join(import.meta.dirname, 'generated/catalogue.json');

let loaded: Catalogue | undefined;

/** The compiled catalogue, the same one every time. Models are read from their notation when first asked for. */
export function loadCatalogue(): Catalogue {
  loaded ??= readCatalogue();
  return loaded;
}

function readCatalogue(): Catalogue {
  const text = readFileSync(file, 'utf8');
  return toCatalogue(JSON.parse(text) as Compiled, digestOf(text));
}

function toCatalogue(compiled: Compiled, digest: string): Catalogue {
  const models = new Map<string, Model>();
  const collections = indexBy(compiled.collections, (each) => each.path);
  const views = indexBy(compiled.views, (each) => each.path);
  const viewsByLowerCase = indexBy(compiled.views, (each) => each.path.toLowerCase());
  const references = indexBy(compiled.references, (each) => each.name);
  const lists = indexBy(compiled.lists, (each) => `${each.model}.${each.field}`);
  const integers = Map.groupBy(compiled.integerReferences, (each) => each.collection);
  const hierarchies = Map.groupBy(compiled.hierarchies, (each) => each.collection);
  return {
    version: compiled.version,
    model: (name) => models.get(name) ?? remember(models, name, readModel(name, compiled)),
    hasModel: (name) => compiled.models[name] !== undefined,
    differing: new Set(),
    modelNames: Object.keys(compiled.models),
    collection: (path) => known(collections, path, 'collection'),
    collections: compiled.collections,
    view: (path) => known(views, path, 'view'),
    findView: (path) => viewsByLowerCase.get(path.toLowerCase()),
    views: compiled.views,
    reference: (name) => references.get(name),
    listSource: (model, field) => lists.get(`${model}.${field}`),
    hierarchiesOf: (collection) => hierarchies.get(collection) ?? [],
    deletionRules: compiled.deletionRules,
    integerReferencesOf: (collection) => integers.get(collection) ?? [],
    operations: compiled.operations,
    older: compiled.older,
    digest,
  };
}

function readModel(name: string, compiled: Compiled): Model {
  const notations = compiled.models[name];
  if (notations === undefined) throw new Error(`There is no model ${name}.`);
  const rules = new Map(Object.entries(compiled.rules[name] ?? {}));
  const fields = Object.entries(notations).map(([field, notation]) =>
    ruled(parseField(field, notation), rules.get(field)),
  );
  return { name, fields, byName: indexBy(fields, (field) => field.name), rules };
}

/** A rule without a condition says of a field what a flag would. */
function ruled(field: Field, rules: readonly FieldRule[] | undefined): Field {
  const has = (rule: string) => rules?.some((each) => each.rule === rule && each.when === undefined) === true;
  return { ...field, ...(has('writeOnly') ? { writeOnly: true } : {}), ...(has('readOnly') ? { readOnly: true } : {}) };
}

function indexBy<T>(entries: readonly T[], key: (entry: T) => string): Map<string, T> {
  return new Map(entries.map((entry) => [key(entry), entry]));
}

function known<T>(map: ReadonlyMap<string, T>, path: string, what: string): T {
  const found = map.get(path);
  if (found === undefined) throw new Error(`There is no ${what} ${path}.`);
  return found;
}

function remember<K, V>(map: Map<K, V>, key: K, value: V): V {
  map.set(key, value);
  return value;
}

/** Tells texts apart. */
function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}
