import type { FieldRule, Model } from '@reeve/catalogue';

const known = new WeakMap<Model, Map<FieldRule['rule'], readonly string[]>>();

/** The fields of a model for which the catalogue has a rule of that kind. Found once a model. */
export function fieldsWithRule(model: Model, kind: FieldRule['rule']): readonly string[] {
  const ofModel = known.get(model) ?? new Map<FieldRule['rule'], readonly string[]>();
  known.set(model, ofModel);
  const found = ofModel.get(kind);
  if (found !== undefined) return found;
  const names = model.fields.map(({ name }) => name);
  const withRule = names.filter((name) => model.rules.get(name)?.some(({ rule }) => rule === kind));
  ofModel.set(kind, withRule);
  return withRule;
}
