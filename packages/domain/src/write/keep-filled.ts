import type { Model } from '@reeve/catalogue';
import type { Json } from '@reeve/store';
import type { Draft } from '../unit/draft.ts';

/**
 * What a record is never without stays as it is where a caller would empty it, by a patch or by leaving it out of a whole record
 * (`neverEmpty` in the catalogue's rules; evidence: records/never-empty).
 */
export function keepFilled({ before, after, model, sent, table, trusted }: Draft): void {
  if (before === null || trusted) return;
  for (const name of neverEmpty(model)) {
    const key = table.byKey.get(name)?.key;
    if (key === undefined || isSet(after[key]) || !isSet(before[key])) continue;
    after[key] = before[key] as Json;
    sent.delete(name);
  }
}

const known = new WeakMap<Model, readonly string[]>();

/** Found once a model. */
function neverEmpty(model: Model): readonly string[] {
  const found = known.get(model);
  if (found !== undefined) return found;
  const hasRule = (name: string) => model.rules.get(name)?.some(({ rule }) => rule === 'neverEmpty') === true;
  const names = model.fields.map(({ name }) => name).filter(hasRule);
  known.set(model, names);
  return names;
}

function isSet(value: unknown): boolean {
  return value !== null && value !== undefined && value !== '';
}
