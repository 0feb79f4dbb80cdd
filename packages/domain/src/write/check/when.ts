import type { Draft } from '../../unit/draft.ts';

const methods = { create: 'POST', replace: 'PUT', patch: 'PATCH', delete: 'DELETE' } as const;

/**
 * Whether a conditional rule applies. `when` is terms joined by ` and `: `field = v`, `field != v`, `field in (a, b)`,
 * `field set`, `field unset`, `method = POST`, `current.field unset`, `any of values = true`. Terms that look into
 * another record (`ref.name`) are answered by `null`: the caller leaves those rules to behaviours.
 */
export function ruleApplies(when: string | undefined, draft: Draft, values: readonly string[]): boolean | null {
  if (when === undefined) return true;
  const answers = when.split(' and ').map((term) => termHolds(term.trim(), draft, values));
  if (answers.includes(false)) return false;
  return answers.includes(null) ? null : true;
}

function termHolds(term: string, draft: Draft, values: readonly string[]): boolean | null {
  if (term === 'any of values = true') return values.some((key) => draft.after[key] === true);
  const found = /^(current\.)?([\w.]+) (set|unset|= |!= |in )(.*)$/.exec(term);
  if (found === null) return null;
  const [, current, name = '', operator = '', rest = ''] = found;
  if (name.includes('.')) return null;
  const value = fieldValue(name, current === undefined ? draft.after : (draft.before ?? { id: 0 }), draft);
  return compare(value, operator.trim(), rest.trim());
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
