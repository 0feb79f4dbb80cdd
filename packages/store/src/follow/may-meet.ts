import type { Filter } from '../filter/filter.ts';
import { joined } from '../filter/filter.ts';
import type { ListPlan } from '../plan/list-plan.ts';
import { type Equality, equalityIn, type RecordTest, recordTest } from './record-test.ts';

/**
 * A test that every record passes which a plan finds, and as few others as its own values can tell: what they do not tell (the
 * row behind a reference, lists, custom fields) is taken as met. Null where no record would be left out.
 */
export function mayMeet({ scope, filter }: Pick<ListPlan, 'scope' | 'filter'>): RecordTest | null {
  return necessary(joined('and', [scope, filter]));
}

function necessary(filter: Filter): RecordTest | null {
  if (filter.kind === 'and') return all(filter.terms.map(necessary).filter((test) => test !== null));
  if (filter.kind === 'or') return any(filter.terms.map(necessary));
  return recordTest(filter, () => null);
}

function all(tests: readonly RecordTest[]): RecordTest | null {
  return tests.length === 0 ? null : (record) => tests.every((test) => test(record));
}

/** One side of which a record says nothing may hold whatever the others do. */
function any(tests: readonly (RecordTest | null)[]): RecordTest | null {
  const known = tests.filter((test) => test !== null);
  return known.length < tests.length ? null : (record) => known.some((test) => test(record));
}

/** An equality that a plan demands of every record, by which plans can be found for a record; null where it demands none. */
export function equalityOf({ filter }: Pick<ListPlan, 'filter'>): Equality | null {
  if (filter.kind !== 'and') return equalityIn(filter);
  return filter.terms.map(equalityIn).find((each) => each !== null) ?? null;
}

/** Whether a plan compares with the moment that it was made at: it is right for that moment only. */
export function followsClock({ scope, filter, now }: Pick<ListPlan, 'scope' | 'filter' | 'now'>): boolean {
  return comparesWith(now, scope) || comparesWith(now, filter);
}

function comparesWith(now: string, filter: Filter): boolean {
  if (filter.kind === 'and' || filter.kind === 'or') return filter.terms.some((term) => comparesWith(now, term));
  if (filter.kind === 'compare') return filter.value === now;
  return 'filter' in filter && comparesWith(now, filter.filter);
}
