import type { FieldRule } from '../../packages/catalogue/src/field.ts';
import type { RangePatch, RulePatch, Sources } from './sources.ts';

/** By model and field. */
type Models = Readonly<Record<string, Readonly<Record<string, string>>>>;
type Rules = Record<string, Record<string, readonly FieldRule[]>>;

/**
 * The rules of fields, by model and field, corrected by the patches. A patch for a field that is not there, or that takes
 * away a rule that is not there, stops the compilation.
 */
export function correctedRules(sources: Sources, models: Models): Rules {
  const rules: Rules = structuredClone(sources.rules);
  for (const patch of [...sources.rulePatches, ...sources.rangePatches.flatMap(rangesOf)]) {
    for (const field of [patch.field, ...comparedWith(patch)])
      if (models[patch.model]?.[field] === undefined) throw new Error(`There is no field ${patch.model}.${field}.`);
    const fields = rules[patch.model] ?? {};
    rules[patch.model] = { ...fields, [patch.field]: patched(fields[patch.field] ?? [], patch) };
  }
  return rules;
}

/** The fields that the rule compares its own with. */
function comparedWith({ rule }: RulePatch): readonly string[] {
  return rule?.rule === 'notBefore' || rule?.rule === 'notAbove' ? (rule.values ?? []) : [];
}

function rangesOf({ model, fields, reason, ...range }: RangePatch): RulePatch[] {
  return fields.map((field) => ({ model, field, rule: { rule: 'range', ...range }, reason }));
}

function patched(rules: readonly FieldRule[], { model, field, rule, drop }: RulePatch): readonly FieldRule[] {
  const kept = rules.filter((each) => each.rule !== drop);
  if (drop !== undefined && kept.length === rules.length) throw new Error(`${model}.${field} has no rule ${drop}.`);
  return rule === undefined ? kept : [...kept, rule];
}
