import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Collection, Hierarchy, IntegerReference, View } from './collection.ts';
import { CompiledText } from './compiled-text.ts';
import type { DeletionRule } from './deletion-rule.ts';
import { type Field, type FieldRule, parseField } from './field.ts';
import type { Model } from './model.ts';
import type { Operation } from './operation.ts';
import type { ReferenceType } from './reference-type.ts';
import type { Report } from './report.ts';

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
  /** The reports, in the order of their names. */
  readonly reports: readonly Report[];
  readonly operations: readonly Operation[];
  /** Those whose paths begin with this word, in lower case: `service`. None where no path does. */
  operationsIn(section: string): readonly Operation[];
  readonly older: readonly OlderVersion[];
  /** The compiled text's digest: changes when anything in the catalogue does. */
  readonly digest: string;
}

const file = join(import.meta.dirname, 'generated/catalogue.json');

let loaded: Catalogue | undefined;

/** The compiled catalogue, the same one every time. Models are read from their notation when first asked for. */
export function loadCatalogue(): Catalogue {
  loaded ??= readCatalogue();
  return loaded;
}

/** The parts of the compiled text, in its order. */
const parts = [
  ...['version', 'models', 'rules', 'references', 'collections', 'views', 'lists', 'hierarchies', 'deletionRules'],
  ...['integerReferences', 'reports', 'operations', 'older'],
];

function readCatalogue(): Catalogue {
  const bytes = readFileSync(file);
  // The text is plain ASCII, which the generator sees to.
  return toCatalogue(new CompiledText(bytes.toString('latin1'), parts), digestOf(bytes));
}

/** Nothing of it is parsed before it is asked for. */
function toCatalogue(text: CompiledText, digest: string): Catalogue {
  const models = new Map<string, Model>();
  const sections = new Map<string, readonly Operation[]>();
  const all = lazy(() => text.namesIn('operations').flatMap((section) => operationsIn(section)));
  const collections = lazy(() => indexBy(text.part<readonly Collection[]>('collections'), (each) => each.path));
  const views = lazy(() => indexBy(text.part<readonly View[]>('views'), (each) => each.path));
  const viewsByLowerCase = lazy(() => indexBy([...views().values()], (each) => each.path.toLowerCase()));
  const references = lazy(() => indexBy(text.part<readonly ReferenceType[]>('references'), (each) => each.name));
  const lists = lazy(() => indexBy(text.part<readonly ListSource[]>('lists'), (each) => `${each.model}.${each.field}`));
  const integers = lazy(() => byCollection(text.part<readonly IntegerReference[]>('integerReferences')));
  const hierarchies = lazy(() => byCollection(text.part<readonly Hierarchy[]>('hierarchies')));
  const operationsIn = (section: string) =>
    sections.get(section) ?? remember(sections, section, text.entry<Operation[]>('operations', section) ?? []);
  return {
    version: text.part('version'),
    model: (name) => models.get(name) ?? remember(models, name, readModel(name, text)),
    hasModel: (name) => text.has('models', name),
    differing: new Set(),
    get modelNames() {
      return text.namesIn('models');
    },
    collection: (path) => known(collections(), path, 'collection'),
    get collections() {
      return text.part<readonly Collection[]>('collections');
    },
    view: (path) => known(views(), path, 'view'),
    findView: (path) => viewsByLowerCase().get(path.toLowerCase()),
    get views() {
      return text.part<readonly View[]>('views');
    },
    reference: (name) => references().get(name),
    listSource: (model, field) => lists().get(`${model}.${field}`),
    hierarchiesOf: (collection) => hierarchies().get(collection) ?? [],
    get deletionRules() {
      return text.part<readonly DeletionRule[]>('deletionRules');
    },
    integerReferencesOf: (collection) => integers().get(collection) ?? [],
    get reports() {
      return text.part<readonly Report[]>('reports');
    },
    get operations() {
      return all();
    },
    operationsIn,
    get older() {
      return text.part<readonly OlderVersion[]>('older');
    },
    digest,
  };
}

function readModel(name: string, text: CompiledText): Model {
  const notations = text.entry<Record<string, string>>('models', name);
  if (notations === undefined) throw new Error(`There is no model ${name}.`);
  const rules = new Map(Object.entries(text.entry<Record<string, readonly FieldRule[]>>('rules', name) ?? {}));
  const fields = Object.entries(notations).map(([field, notation]) =>
    ruled(parseField(field, notation), rules.get(field)),
  );
  return { name, fields, byName: indexBy(fields, (field) => field.name), rules };
}

/** What is made when it is asked for first, and once. */
function lazy<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

function byCollection<T extends { readonly collection: string }>(entries: readonly T[]): ReadonlyMap<string, T[]> {
  return Map.groupBy(entries, (each) => each.collection);
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
function digestOf(text: Buffer): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}
