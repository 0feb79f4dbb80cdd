import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Hierarchy } from '../../packages/catalogue/src/collection.ts';
import type { DeletionRule } from '../../packages/catalogue/src/deletion-rule.ts';
import type { FieldRule } from '../../packages/catalogue/src/field.ts';

const root = join(import.meta.dirname, '../../packages/catalogue');

/** What the importer wrote and what the patches correct, read from their files. */
export interface Sources {
  readonly version: string;
  readonly models: Record<string, Record<string, string>>;
  readonly operations: Record<string, Record<string, string>>;
  readonly rules: Record<string, Record<string, readonly FieldRule[]>>;
  readonly references: Record<string, ReferenceSource>;
  readonly older: readonly OlderSource[];
  readonly viewPatches: readonly ViewPatch[];
  readonly fieldPatches: readonly FieldPatch[];
  readonly derivedFields: readonly DerivedField[];
  readonly referencePatches: readonly (
    | ReferencePatch
    | ScopePatch
    | InactivePatch
    | InfoPatch
    | LinkPatch
    | LinkFirstPatch
    | LeftOutPatch
    | ShownWithPatch
  )[];
  readonly listPatches: readonly ListPatch[];
  readonly actionPatches: readonly ActionPatch[];
  readonly rulePatches: readonly RulePatch[];
  readonly rangePatches: readonly RangePatch[];
  readonly hierarchyPatches: readonly HierarchyPatch[];
  readonly deletionPatches: readonly DeletionPatch[];
  readonly integerReferencePatches: readonly IntegerReferencePatch[];
  readonly reportPatches: readonly ReportPatch[];
}

export interface ReferenceSource {
  readonly collection: string | null;
  readonly href: string | null;
  readonly keys: readonly string[];
  readonly infoKeys?: readonly string[];
  readonly extraHrefs?: Record<string, string>;
  readonly parentFrom?: string | null;
  readonly parentFromByField?: Record<string, string | null>;
}

export interface OlderSource {
  readonly version: string;
  readonly fields: Record<string, Record<string, string | null>>;
  readonly lacks: readonly string[];
  readonly extra: Record<string, Record<string, string>>;
}

/** A path that shows records of another path, or a parent that the path alone does not tell. */
export interface ViewPatch {
  readonly view: string;
  readonly rowsOf?: string;
  readonly parentField?: string;
  readonly parentCollection?: string;
  /** Every parent shows all rows. */
  readonly ofEvery?: true;
  /** The field that its ids are taken from, where rows are named by what they tie to the parent. */
  readonly idField?: string;
  /** Names that mean another field here than in the other views of the rows. */
  readonly names?: Record<string, string>;
  readonly filter?: Record<string, readonly (string | boolean)[]>;
  readonly reason: string;
}

/** A field that differs from the description: the notation is the whole new one; null takes the field away. */
export interface FieldPatch {
  readonly model: string;
  readonly field: string;
  readonly notation: string | null;
  /** The field that it stands behind; a new one without stands at the end. */
  readonly after?: string;
  readonly reason: string;
}

/** A field that the server works out: what a caller sends for it is passed over. */
export interface DerivedField {
  readonly model: string;
  readonly field: string;
  /** What it follows from. */
  readonly reason: string;
}

/** Which field of the referred record a key of a reference shows, where the names differ. */
export interface ReferencePatch {
  readonly reference: string;
  readonly key: string;
  /** Null: nothing in the record says it, and the key is left out. */
  readonly field: string | null;
  /** How the key is written in answers, where the description writes it otherwise. */
  readonly shownAs?: string;
  readonly reason: string;
}

/** The name of a reference type's link, where the description does not tell it; null where it has none. */
export interface LinkPatch {
  readonly reference: string;
  readonly link: string | null;
  readonly reason: string;
}

/**
 * Among which records single fields of a reference type are looked up, by `Model.field`, where the description does not
 * tell; `owner` is the field of the record referred to that names what it belongs to.
 */
export interface ScopePatch {
  readonly reference: string;
  readonly owner?: string;
  readonly scopes: Readonly<Record<string, string>>;
  readonly reason: string;
}

/** A reference type whose inactive records may be named anew. */
export interface InactivePatch {
  readonly reference: string;
  readonly mayBeInactive: true;
  readonly reason: string;
}

/** Fields of the referred record that a reference type shows in its `_info`, beside those that the description tells. */
export interface InfoPatch {
  readonly reference: string;
  readonly infoKeys: readonly string[];
  readonly reason: string;
}

/** A reference type whose `_info` begins with its link; the others have theirs behind their further keys. */
export interface LinkFirstPatch {
  readonly reference: string;
  readonly linkFirst: true;
  readonly reason: string;
}

/** Keys of a reference type and of its `_info` that fields of a model leave out; `*` is every model that is not named. */
export interface LeftOutPatch {
  readonly reference: string;
  readonly leftOutIn: Readonly<Record<string, readonly string[]>>;
  readonly reason: string;
}

/** Keys of a reference type and of its `_info` that are told only in models with a field that tells of the same. */
export interface ShownWithPatch {
  readonly reference: string;
  readonly shownWith: Readonly<Record<string, string>>;
  readonly reason: string;
}

/** A list field whose elements are rows of a collection; with `through`, each element is the reference in that field. */
export interface ListPatch {
  readonly model: string;
  readonly field: string;
  readonly collection: string;
  readonly through?: string;
  readonly reason: string;
}

/** An operation that looks ordinary and is not; its name is made from its path where none is given. */
export interface ActionPatch {
  readonly method: string;
  readonly path: string;
  readonly name?: string;
  /** What callers send and are answered, where the published path or answer is a slip. */
  readonly as?: { readonly path: string; readonly response: string; readonly tag: string };
  /** Why it is a slip. */
  readonly reason?: string;
}

/** A field by which records stand below one another that is no reference, or a reference that may lead in a circle. */
export interface HierarchyPatch extends Hierarchy {
  readonly loops?: true;
  readonly reason: string;
}

/** What becomes of records that name a deleted one, where it is not what the field's place says. */
export interface DeletionPatch extends DeletionRule {
  readonly reason: string;
}

/**
 * Integers that name records: in the models named, else in every model that has such a field and is not named for it.
 * `names` is one view or several, with `by` by the values of that field.
 */
export interface IntegerReferencePatch {
  readonly models?: readonly string[];
  readonly by?: string;
  readonly names: string | readonly string[] | Readonly<Record<string, string | readonly string[]>>;
  readonly fields: readonly string[];
  readonly reason: string;
}

/**
 * A report: the view whose records it shows (`only` a part of them) and its columns, or another report (`like`) whose
 * columns it has too, save those that it `lacks`.
 */
export interface ReportPatch {
  readonly report: string;
  readonly view?: string;
  readonly like?: string;
  readonly lacks?: readonly string[];
  readonly only?: string;
  readonly columns: Readonly<Record<string, string>>;
  /** What is not plain about it. */
  readonly reason?: string;
}

/** A rule of a field that the description lacks; or with `drop` the kind of one that it has and should not. */
export interface RulePatch {
  readonly model: string;
  readonly field: string;
  readonly rule?: FieldRule;
  readonly drop?: FieldRule['rule'];
  readonly reason: string;
}

/** What numbers of a model may be; `when` as in rules. */
export interface RangePatch {
  readonly model: string;
  readonly fields: readonly string[];
  readonly when?: string;
  readonly min?: number;
  readonly max?: number;
  readonly reason: string;
}

/** Reads everything that the catalogue is compiled from. */
export function readSources(): Sources {
  const sections = readdirSync(join(root, 'data'))
    .filter((name) => name.endsWith('.json') && !['rules.json', 'references.json', 'version.json'].includes(name))
    .map((name) => read<Pick<Sources, 'models' | 'operations'>>(`data/${name}`));
  return {
    version: read<{ version: string }>('data/version.json').version,
    models: Object.assign({}, ...sections.map((section) => section.models)),
    operations: Object.assign({}, ...sections.map((section) => section.operations)),
    rules: read('data/rules.json'),
    references: read('data/references.json'),
    older: readdirSync(join(root, 'data/older')).map((name) => read<OlderSource>(`data/older/${name}`)),
    viewPatches: read('patches/views.json'),
    fieldPatches: read('patches/fields.json'),
    derivedFields: read('patches/derived.json'),
    referencePatches: read('patches/references.json'),
    listPatches: read('patches/lists.json'),
    actionPatches: read('patches/actions.json'),
    rulePatches: read('patches/rules.json'),
    rangePatches: read('patches/ranges.json'),
    hierarchyPatches: read('patches/hierarchies.json'),
    deletionPatches: read('patches/deletes.json'),
    integerReferencePatches: read('patches/integer-references.json'),
    reportPatches: readdirSync(join(root, 'patches/reports')).flatMap((name) =>
      read<ReportPatch[]>(`patches/reports/${name}`),
    ),
  };
}

function read<T>(name: string): T {
  return JSON.parse(readFileSync(join(root, name), 'utf8')) as T;
}
