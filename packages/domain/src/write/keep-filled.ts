import type { Json } from '@reeve/store';
import type { Draft } from '../unit/draft.ts';
import { fieldsWithRule } from './fields-with-rule.ts';

/**
 * What a record is never without stays as it is where a caller would empty it, by a patch or by leaving it out of a whole record
 * (`neverEmpty` in the catalogue's rules; evidence: records/never-empty).
 */
export function keepFilled({ before, after, model, sent, table, trusted }: Draft): void {
  if (before === null || trusted) return;
  for (const name of fieldsWithRule(model, 'neverEmpty')) {
    const key = table.byKey.get(name)?.key;
    if (key === undefined || isSet(after[key]) || !isSet(before[key])) continue;
    after[key] = before[key] as Json;
    sent.delete(name);
  }
}

function isSet(value: unknown): boolean {
  return value !== null && value !== undefined && value !== '';
}
