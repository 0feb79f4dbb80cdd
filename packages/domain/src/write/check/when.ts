import type { Draft } from '../../unit/draft.ts';

const methods = { create: 'POST', replace: 'PUT', patch: 'PATCH', delete: 'DELETE' } as const;

/**
 * Whether a conditional rule applies. `when` is terms joined by ` and `: `field = v`, `field != v`, `field in (a, b)`,
 * `field set`, `field unset`, `method = POST`, `current.field unset`, `any of values = true`. Terms that look into
 * another record (`ref.name`) are answered by what was found there (`named`), without it by `null`: nobody knows.
 */
export function ruleApplies(
  when: string | undefined,
  draft: Draft,
  values: readonly string[],
  named: NamedValues = new Map(),
): boolean | null {
  if (when === undefined) return true;
  const answers = termsOf(when).map((term) => termHolds(term, draft, values, named));
  if (answers.includes(false)) return false;
  return answers.includes(null) ? null : true;
}

/** What the records that a draft names have, by the terms of rules that ask for it (`notifyType.name`). */
export type NamedValues = ReadonlyMap<string, unknown>;

/** The fields of other records that a condition asks for, as it writes them. */
export function fieldsAskedBy(when: string): string[] {
  return termsOf(when).flatMap((term) => (term === 'any of values' || !term?.name.includes('.') ? [] : [term.name]));
}

/** A term as it is read: null where it is none. */
type Term =
  | 'any of values'
  | { readonly current: boolean; readonly name: string; readonly operator: string; readonly wanted: string }
  | null;

const known = new Map<string, readonly Term[]>();

/** The terms of a condition. The catalogue has some hundreds, and each is read once. */
function termsOf(when: string): readonly Term[] {
  const terms = known.get(when) ?? when.split(' and ').map((term) => readTerm(term.trim()));
  known.set(when, terms);
  return terms;
}

function readTerm(term: string): Term {
  if (term === 'any of values = true') return 'any of values';
  const found = /^(current\.)?([\w.]+) (set|unset|= |!= |in )(.*)$/.exec(term);
  const [, current, name = '', operator = '', rest = ''] = found ?? [];
  if (found === null) return null;
  return { current: current !== undefined, name, operator: operator.trim(), wanted: rest.trim() };
}

function termHolds(term: Term, draft: Draft, values: readonly string[], named: NamedValues): boolean | null {
  if (term === null) return null;
  if (term === 'any of values') return values.some((key) => draft.after[key] === true);
  if (term.name.includes('.'))
    return named.has(term.name) ? compare(named.get(term.name), term.operator, term.wanted) : null;
  const record = term.current ? (draft.before ?? { id: 0 }) : draft.after;
  return compare(fieldValue(term.name, record, draft), term.operator, term.wanted);
}

function fieldValue(name: string, record: Draft['after'], draft: Draft): unknown {
  if (name === 'method') return methods[draft.how];
  return record[name] ?? (draft.input.has(name) ? draft.input.get(name) : null);
}

function compare(value: unknown, operator: string, wanted: string): boolean {
  const isSet = value !== null && value !== undefined && value !== '';
  if (operator === 'set') return isSet;
  if (operator === 'unset') return !isSet;
  const text = isSet ? String(value) : '';
  if (operator === 'in')
    return wanted
      .replace(/^\(|\)$/g, '')
      .split(',')
      .some((each) => each.trim() === text);
  const same = text === wanted || (wanted === 'false' && !isSet);
  return operator === '=' ? same : !same;
}
