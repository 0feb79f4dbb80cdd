import type { Catalogue, Field, Model } from '@reeve/catalogue';
import type { Comparison, Condition, Membership, OrderColumn, Path } from '@reeve/query';
import type { ComparedType } from '../filter/filter.ts';
import { comparedTypeOf } from './names/names-within.ts';
import { checkLeaf } from './refusal/check-leaf.ts';
import { bareReference, unknownName } from './refusal/query-fault.ts';

/** Rows that were put together and are in no table: the names that one may have, and the model that says what they are. */
export interface NamedRows {
  readonly names: readonly string[];
  /** Null where the rows are of no model: any value fits a name then. */
  readonly model: Model | null;
}

/** What stands at a path: a value, a reference with these keys, or something of which nothing is known. */
type Meaning =
  | { readonly kind: 'value'; readonly type: ComparedType; readonly options: readonly string[] }
  | { readonly kind: 'reference'; readonly keys: readonly string[] }
  | { readonly kind: 'unknown' };

const stamps: Readonly<Record<string, ComparedType>> = {
  lastupdated: 'dateTime',
  dateentered: 'dateTime',
  updatedby: 'text',
  enteredby: 'text',
};

/** Where a path leads within a row: stamps are names of their own, and stand in `_info` (evidence: conditions/stamps). */
export function placeInRow(path: Path, { names }: NamedRows): Path {
  const [first = ''] = path;
  if (path.length > 1 || isAmong(names, first) || !Object.hasOwn(stamps, first.toLowerCase())) return path;
  return isAmong(names, '_info') ? ['_info', first] : path;
}

/**
 * Holds a condition and an order to the rows, as the planner holds others to tables: names are those that a row may have,
 * references lead to their keys alone. Raises `QueryFault` (evidence: conditions/put-together).
 */
export function checkRows(
  condition: Condition | null,
  order: readonly OrderColumn[],
  rows: NamedRows,
  catalogue: Catalogue,
): void {
  for (const leaf of leavesOf(condition)) check(leaf, meaningOf(leaf.path, rows, catalogue));
  for (const { path } of order) if (meaningOf(path, rows, catalogue).kind === 'reference') throw unknownName(path, []);
}

function leavesOf(condition: Condition | null): readonly (Comparison | Membership)[] {
  if (condition === null) return [];
  return condition.kind === 'and' || condition.kind === 'or' ? condition.terms.flatMap(leavesOf) : [condition];
}

function check(leaf: Comparison | Membership, meaning: Meaning): void {
  if (meaning.kind === 'value') checkLeaf(leaf, meaning.type, meaning.options);
  const isWhetherThere = leaf.kind === 'comparison' && leaf.value.kind === 'null' && /^!?=$/.test(leaf.operator);
  if (meaning.kind === 'reference' && !isWhetherThere) throw bareReference(leaf.path, meaning.keys);
}

function meaningOf(path: Path, rows: NamedRows, catalogue: Catalogue): Meaning {
  const [first = '', ...rest] = placeInRow(path, rows);
  if (!isAmong(rows.names, first)) throw unknownName(path, []);
  if (first.toLowerCase() === '_info') return stampAt(rest, path);
  const field = rows.model?.fields.find(({ name }) => name.toLowerCase() === first.toLowerCase());
  if (field === undefined) return { kind: 'unknown' };
  if (field.type === 'reference') return inReference(field, rest, path, catalogue);
  const type = comparedTypeOf(field);
  if (type === undefined ? field.type === 'list' : rest.length > 0) throw unknownName(path, []);
  return type === undefined ? { kind: 'unknown' } : { kind: 'value', type, options: field.options ?? [] };
}

function stampAt(rest: Path, path: Path): Meaning {
  const type = rest.length === 1 ? stamps[rest[0]?.toLowerCase() ?? ''] : undefined;
  if (type === undefined) throw unknownName(path, []);
  return { kind: 'value', type, options: [] };
}

function inReference({ of = '' }: Field, rest: Path, path: Path, catalogue: Catalogue): Meaning {
  const reference = catalogue.reference(of);
  const keys = new Map([['id', 'id'], ...(reference?.keys ?? []).map(({ key, field }) => [key, field] as const)]);
  if (rest.length === 0) return { kind: 'reference', keys: [...keys.keys()] };
  const key = [...keys.keys()].find((each) => each.toLowerCase() === rest[0]?.toLowerCase());
  if (key === undefined || rest.length > 1) throw unknownName(path, []);
  return { kind: 'value', type: typeOfKey(keys.get(key) ?? '', reference?.target ?? null, catalogue), options: [] };
}

function typeOfKey(name: string, target: string | null, catalogue: Catalogue): ComparedType {
  if (name === 'id') return 'integer';
  if (target === null) return 'text';
  const { model } = catalogue.collection(catalogue.view(target).collection);
  const field = catalogue.model(model).byName.get(name);
  return (field === undefined ? undefined : comparedTypeOf(field)) ?? 'text';
}

function isAmong(names: readonly string[], name: string): boolean {
  return names.some((each) => each.toLowerCase() === name.toLowerCase());
}
