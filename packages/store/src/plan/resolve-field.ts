import { nearest, type Path } from '@reeve/query';
import type { Operand, Timed } from '../filter/filter.ts';
import type { Schema } from '../schema/schema.ts';
import type { Column, Table } from '../schema/table.ts';
import type { Named } from './names/named.ts';
import { perTableAndVersion } from './names/per-table.ts';
import type { Hop } from './names/shown-through.ts';
import { tableNames } from './names/table-names.ts';
import { unknownName } from './refusal/query-fault.ts';

/** Where a path leads: through references to a value. */
export interface ResolvedField {
  readonly hops: readonly Hop[];
  readonly operand: Operand | Timed;
  /**
   * Set where the path ends at a reference: the keys that it has (`id`, `name`). Of the operand only the emptiness means
   * anything then (evidence: references/compared-with-null).
   */
  readonly bareKeys?: readonly string[];
  /** Set where the way goes on from a reference within an object, to a table and through references of that. */
  readonly within?: { readonly id: Operand; readonly table: Table; readonly hops: readonly Hop[] };
  /** Set where a reference shows a number as a text: what a text is compared with. */
  readonly asText?: Operand;
  /** Set where the value counts only for rows, after so many of the hops, that have something in this column (`Field.shownWith`). */
  readonly onlyWith?: { readonly after: number; readonly column: Column };
}

/** How many references a path may go through (*assumed*; evidence: conditions/path-depth). */
const mostHops = 5;

/** How many answers are kept for a table; beyond that all are forgotten, so that nobody can fill the memory. */
const mostKept = 2_000;

const keptPaths = perTableAndVersion(() => new Map<string, ResolvedField>());

/**
 * Looks a path up, in any case: fields of the table's models, `_info` and what is in it, then `reference/key` by the keys
 * of the reference type and `reference/field` by the fields of the collection it points to, through five references at
 * most. A field that shows something of another record counts as the way there. A reference alone is a name too, of something that
 * is there or not. Lists and hidden fields are not names here; `trusted` callers may name hidden fields, and go on from
 * integers that name records (`locationId/name`) and to what a nested record belongs to (`_parentId/name`).
 * Raises `QueryFault` with the path as it was written (`path` may be the end of it).
 */
export function resolveField(
  path: Path,
  table: Table,
  schema: Schema,
  written: Path = path,
  trusted = false,
): ResolvedField {
  const cache = keptPaths(table, schema);
  const key = (trusted ? '!' : '') + path.join('/').toLowerCase();
  const found = cache.get(key);
  if (found !== undefined) return found;
  const resolved = lookUp(path, table, schema, written, trusted);
  if (cache.size >= mostKept) cache.clear();
  cache.set(key, resolved);
  return resolved;
}

/** The names that the next word of a path may be, and the hops that led to them. */
interface NextWord {
  readonly hops: readonly Hop[];
  readonly names: ReadonlyMap<string, Named>;
  /** The keys of the reference just gone through: names of their own for fields of the target. */
  readonly keys: ReadonlyMap<string, string>;
}

const noKeys: ReadonlyMap<string, string> = new Map();

function lookUp(path: Path, table: Table, schema: Schema, written: Path, trusted: boolean): ResolvedField {
  return lookFrom({ hops: [], names: tableNames(table, schema), keys: noKeys }, path, table, schema, written, trusted);
}

function lookFrom(
  start: NextWord,
  path: Path,
  table: Table,
  schema: Schema,
  written: Path,
  trusted: boolean,
): ResolvedField {
  let place = start;
  for (let at = 0; at < path.length; at += 1) {
    const word = (path[at] ?? '').toLowerCase();
    const key = place.keys.get(word);
    const found = place.names.get((key ?? word).toLowerCase());
    const only = onlyWith(found, place.hops.length);
    if (found?.kind === 'through') place = { ...place, hops: [...place.hops, ...found.hops] };
    const named = found?.kind === 'through' ? found.shown : found;
    const rest = path.slice(at + 1);
    if (named?.kind === 'value' && rest.length === 0 && (trusted || !named.hidden || key !== undefined)) {
      return {
        hops: place.hops,
        operand: named.operand,
        ...only,
        ...(key === undefined ? {} : asText(word, named.operand)),
      };
    }
    if (named?.kind === 'reference' && isIdAlone(rest)) return { hops: place.hops, operand: idOf(named.column) };
    if (named?.kind === 'referenceWithin' && rest.length > 0) {
      if (isIdAlone(rest)) return { hops: place.hops, operand: named.id };
      const there: NextWord = { hops: [], names: tableNames(named.target, schema), keys: named.keys };
      const { hops, ...found } = lookFrom(there, rest, named.target, schema, written, trusted);
      return { ...found, hops: place.hops, within: { id: named.id, table: named.target, hops } };
    }
    const bare = rest.length === 0 ? bareReference(named, place, schema) : undefined;
    if (bare !== undefined) return bare;
    const next =
      rest.length === 0
        ? undefined
        : (follow(named, place, schema) ?? (trusted ? step(named, place, table, schema) : undefined));
    if (next === undefined) throw unknownName(written, suggestionsFor(path, at, place, written));
    place = next;
  }
  throw unknownName(written, []);
}

/** Names and identifiers in references are texts, whatever they are in the record. */
function asText(key: string, operand: Operand | Timed): Pick<ResolvedField, 'asText'> {
  const isNumber = operand.kind === 'column' && (operand.type === 'integer' || operand.type === 'number');
  if (!isNumber || (key !== 'name' && key !== 'identifier')) return {};
  return { asText: { ...operand, type: 'plainText', inDigits: true } };
}

function onlyWith(found: Named | undefined, after: number): Pick<ResolvedField, 'onlyWith'> {
  if ((found?.kind !== 'value' && found?.kind !== 'through') || found.shownWith === undefined) return {};
  return { onlyWith: { after, column: found.shownWith } };
}

/** Where a name leads that has names below it; nothing for others, and beyond the last hop that is allowed. */
function follow(named: Named | undefined, { hops }: NextWord, schema: Schema): NextWord | undefined {
  if (named?.kind === 'object') return { hops, names: named.members, keys: noKeys };
  if (named?.kind !== 'reference' || hops.length >= mostHops) return undefined;
  const hop = { column: named.column, table: named.target };
  return { hops: [...hops, hop], names: tableNames(named.target, schema), keys: named.keys };
}

/** For trusted callers: from an integer that names records of one collection, and from a nested record to what it belongs to. */
function step(named: Named | undefined, { hops }: NextWord, from: Table, schema: Schema): NextWord | undefined {
  if (named?.kind !== 'value' || named.operand.kind !== 'column' || hops.length >= mostHops) return undefined;
  const { collection } = hops.at(-1)?.table ?? from;
  const path =
    named.name === (collection.parent?.field ?? '_parentId')
      ? collection.parent?.collection
      : integerTarget(named.name, collection.path, schema);
  if (path === undefined) return undefined;
  const target = schema.tables.of(path);
  return {
    hops: [...hops, { column: named.operand.column, table: target }],
    names: tableNames(target, schema),
    keys: noKeys,
  };
}

function integerTarget(field: string, collection: string, { catalogue }: Schema): string | undefined {
  const found = catalogue.integerReferencesOf(collection).find((each) => each.field === field && each.by === undefined);
  const targets = new Set(found?.names.map((view) => catalogue.view(view).collection));
  return targets.size === 1 ? [...targets][0] : undefined;
}

function isIdAlone(rest: Path): boolean {
  return rest.length === 1 && rest[0]?.toLowerCase() === 'id';
}

/** The id of what a reference points to is in the reference itself. */
function idOf(column: Column): Operand {
  return { kind: 'column', column, type: 'integer' };
}

/** A reference that stands alone: its own column, which is empty where it leads nowhere. */
function bareReference(named: Named | undefined, { hops }: NextWord, { catalogue }: Schema): ResolvedField | undefined {
  if (named?.kind === 'reference') {
    const keys = catalogue.reference(named.column.field?.of ?? '')?.keys ?? [];
    return { hops, operand: idOf(named.column), bareKeys: [...new Set(['id', ...keys.map(({ key }) => key)])] };
  }
  if (named?.kind === 'referenceWithin')
    return { hops, operand: named.id, bareKeys: ['id', ...[...named.keys.keys()].filter((key) => key !== 'id')] };
  if (named?.kind !== 'object' || named.column === undefined) return undefined;
  const operand: Operand = { kind: 'column', column: named.column, type: 'plainText' };
  return { hops, operand, bareKeys: [...named.members.values()].map(({ name }) => name) };
}

/** What could have been meant by the word at `at`: a near name. */
function suggestionsFor(path: Path, at: number, { names, keys }: NextWord, written: Path): string[] {
  const before = written.slice(0, written.length - path.length + at);
  const word = path[at] ?? '';
  if (names.get(word.toLowerCase())?.kind === 'reference') return [];
  const near = nearest(word, [...keys.keys(), ...[...names.values()].filter(isShown).map((each) => each.name)]);
  if (near === undefined || near.toLowerCase() === word.toLowerCase()) return [];
  return [[...before, near, ...path.slice(at + 1)].join('/')];
}

function isShown(named: Named): boolean {
  return named.kind !== 'list' && !(named.kind === 'value' && named.hidden);
}
