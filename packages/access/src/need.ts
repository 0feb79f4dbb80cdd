import { type Catalogue, isNested, type Operation, type View, viewAbove } from '@reeve/catalogue';
import type { Verb } from '@reeve/domain';
import { functionOf } from './functions-table.ts';

/** A right that an operation asks for. */
export interface Need {
  /** `Module/Function` of the security matrix. */
  readonly key: string;
  readonly verb: Verb;
  /** Which records it is asked for: those of the path, or the one above them that the path names. */
  readonly to: 'records' | 'parent';
}

const known = new WeakMap<Operation, readonly Need[]>();

/**
 * The rights that an operation asks for, found once; none where everybody who is recognised may call it. Beside the right to
 * its path: to the records shown, where they are those of another path (a campaign's opportunities), and to read the record
 * that they hang on or are a part of (a company's notes, an invoice's payments; evidence: rights/second-records, rights/parts).
 */
export function needsOf(operation: Operation, catalogue: Catalogue): readonly Need[] {
  const found = known.get(operation);
  if (found !== undefined) return found;
  const view = operation.view === undefined ? undefined : catalogue.view(operation.view);
  const needs = [...ofPath(operation.path, verbOf(operation), 'records'), ...ofView(operation, view, catalogue)];
  const first = needs.filter(
    (need, at) => needs.findIndex(({ key, verb }) => key === need.key && verb === need.verb) === at,
  );
  known.set(operation, first);
  return first;
}

function ofView(operation: Operation, view: View | undefined, catalogue: Catalogue): Need[] {
  if (view === undefined || !isNested(view)) return [];
  const isFlat = !view.collection.includes('{');
  return [
    ...(isFlat ? ofPath(view.collection, verbOf(operation), 'records') : []),
    ...ofPath(viewAbove(view, catalogue).path, 'inquire', 'parent'),
  ];
}

function ofPath(path: string, verb: Verb, to: Need['to']): Need[] {
  const { key, setup } = functionOf(path);
  return key === null || (setup && verb === 'inquire') ? [] : [{ key, verb, to }];
}

const byMethod = { GET: 'inquire', PUT: 'edit', PATCH: 'edit', DELETE: 'delete' } as const;

/** A search reads, a copy adds; any other post to a record changes it (*assumed*; evidence: rights/needs). */
function verbOf({ method, path, kind, action }: Operation): Verb {
  if (method !== 'POST') return byMethod[method];
  if (kind === 'search') return 'inquire';
  if (kind === 'create' || path.endsWith('/copy') || action?.includes('copy') === true) return 'add';
  return path.includes('{') ? 'edit' : 'add';
}
