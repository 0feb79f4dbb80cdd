import type { DeletionRule } from '../../packages/catalogue/src/deletion-rule.ts';
import type { Field } from '../../packages/catalogue/src/field.ts';
import type { DeletionPatch } from './sources.ts';
import type { Layout } from './views.ts';

/** The rules of `deletes.json`. Raises an error on one that names a collection or a field that is not there. */
export function toDeletionRules(
  patches: readonly DeletionPatch[],
  layout: Layout,
  models: ReadonlyMap<string, readonly Field[]>,
): DeletionRule[] {
  return patches.map(({ reason: _, ...rule }) => checked(rule, layout, models));
}

function checked(rule: DeletionRule, layout: Layout, models: ReadonlyMap<string, readonly Field[]>): DeletionRule {
  const { collection, field, of, when = {}, clears = [] } = rule;
  const fields = (layout.collections.get(collection)?.models ?? []).flatMap((model) => models.get(model) ?? []);
  for (const name of [field, ...clears, ...Object.keys(when).map((key) => key.split('.')[0] ?? '')])
    if (!fields.some((each) => each.name === name))
      throw new Error(`deletes.json: there is no field ${name} of ${collection}.`);
  if (of !== undefined && !layout.collections.has(of)) throw new Error(`deletes.json: there is no collection ${of}.`);
  const isReference = fields.find(({ name }) => name === field)?.type === 'reference';
  if (isReference === (of !== undefined))
    throw new Error(`deletes.json: ${collection} ${field}: "of" is for integers, and only for them.`);
  return rule;
}
