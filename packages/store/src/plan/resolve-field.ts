import { nearest, type Path } from '@reeve/query';
import type { Column, Table } from '../schema/table.ts';
import type { Operand } from './filter.ts';
import type { PlanSchema } from './list-request.ts';
import { perTable } from './per-table.ts';
import { unknownName } from './query-fault.ts';
import { type Named, tableNames } from './table-names.ts';

/** A step from a row to the row that one of its references points to. */
export interface Hop {
  readonly column: Column;
  readonly table: Table;
}

/** Where a path leads: through references to a value. */
export interface ResolvedField {
  readonly hops: readonly Hop[];
  readonly operand: Operand;
}

/** How many references a path may go through (*assumed*; the vendor's figure is not known). */
const mostHops = 5;

/** How many answers are kept for a table; beyond that all are forgotten, so that nobody can fill the memory. */
const mostKept = 2_000;

const keptPaths = perTable(() => new Map<string, ResolvedField>());

/**
 * Looks a path up, in any case: fields of the table's models, `_info` and what is in it, then `reference/key` by the keys
 * of the reference type and `reference/field` by the fields of the collection it points to, through five references at
 * most. Lists, hidden fields and references without a key are not names here; `trusted` callers may name hidden fields.
 * Raises `QueryFault` with the path as it was written (`path` may be the end of it).
 */
export function resolveField(
  path: Path,
  table: Table,
  schema: PlanSchema,
  written: Path = path,
  trusted = false,
): ResolvedField {
  const cache = keptPaths(table);
  const key = (trusted ? '!' : '') + path.join('/').toLowerCase();
  const found = cache.get(key);
  if (found !== undefined) return found;
  const resolved = lookUp(path, table, schema, written, trusted);
  if (cache.size >= mostKept) cache.clear();
  cache.set(key, resolved);
  return resolved;
}

function lookUp(path: Path, table: Table, schema: PlanSchema, written: Path, trusted: boolean): ResolvedField {
  const hops: Hop[] = [];
  let names: ReadonlyMap<string, Named> = tableNames(table, schema);
  let keys: ReadonlyMap<string, string> | undefined;
  for (let at = 0; at < path.length; at += 1) {
    const word = (path[at] ?? '').toLowerCase();
    const key = keys?.get(word);
    const named = names.get((key ?? word).toLowerCase());
    const isLast = at === path.length - 1;
    if (named?.kind === 'value' && isLast && (trusted || !named.hidden || key !== undefined))
      return { hops, operand: named.operand };
    if (named?.kind === 'object' && !isLast) {
      names = named.members;
      keys = undefined;
    } else if (named?.kind === 'reference' && !isLast && hops.length < mostHops) {
      if (path[at + 1]?.toLowerCase() === 'id' && at + 2 === path.length) return { hops, operand: idOf(named.column) };
      hops.push({ column: named.column, table: named.target });
      names = tableNames(named.target, schema);
      keys = named.keys;
    } else {
      throw unknownName(written, suggestionsFor(path, at, names, keys, written));
    }
  }
  throw unknownName(written, []);
}

/** The id of what a reference points to is in the reference itself. */
function idOf(column: Column): Operand {
  return { kind: 'column', column, type: 'integer' };
}

/** What could have been meant by the word at `at`: a near name, or the ways on from a reference that stands alone. */
function suggestionsFor(
  path: Path,
  at: number,
  names: ReadonlyMap<string, Named>,
  keys: ReadonlyMap<string, string> | undefined,
  written: Path,
): string[] {
  const before = written.slice(0, written.length - path.length + at);
  const word = path[at] ?? '';
  const named = names.get(word.toLowerCase());
  if (named?.kind === 'reference' && at === path.length - 1) {
    return ['id', ...named.keys.keys()]
      .filter((key, index, all) => all.indexOf(key) === index)
      .map((key) => [...before, named.name, key].join('/'));
  }
  const candidates = [...(keys?.keys() ?? []), ...[...names.values()].filter(isShown).map((each) => each.name)];
  const near = nearest(word, candidates);
  return near === undefined || near.toLowerCase() === word.toLowerCase()
    ? []
    : [[...before, near, ...path.slice(at + 1)].join('/')];
}

function isShown(named: Named): boolean {
  return named.kind !== 'list' && !(named.kind === 'value' && named.hidden);
}
