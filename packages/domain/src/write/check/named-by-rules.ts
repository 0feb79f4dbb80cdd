import type { Model } from '@reeve/catalogue';
import type { Draft } from '../../unit/draft.ts';
import type { Unit } from '../../unit/unit.ts';
import { targetTable } from './target-table.ts';
import { fieldsAskedBy, type NamedValues } from './when.ts';

/**
 * What the rules of a draft's fields ask of the records that it names (`requiredWhen notifyType.name = Send Email`);
 * nothing of one that it does not name.
 */
export async function namedByRules(draft: Draft, unit: Unit): Promise<NamedValues> {
  const asked = askedOf(draft.model);
  const values = new Map<string, unknown>();
  for (const name of asked) {
    const [reference = '', key = ''] = name.split('.');
    const record = await recordNamed(reference, draft, unit);
    if (record !== undefined) values.set(name, record?.[key]);
  }
  return values;
}

const known = new WeakMap<Model, readonly string[]>();

/** Found once a model: of most, nothing is asked. */
function askedOf(model: Model): readonly string[] {
  const found = known.get(model);
  if (found !== undefined) return found;
  const rules = [...model.rules.values()].flat();
  const asked = [...new Set(rules.flatMap(({ when }) => (when === undefined ? [] : fieldsAskedBy(when))))];
  known.set(model, asked);
  return asked;
}

/** Null where the draft names none; undefined where the field is no reference to records that are kept. */
async function recordNamed(name: string, draft: Draft, unit: Unit) {
  const field = draft.table.byKey.get(name)?.field;
  const type = unit.schema.catalogue.reference(field?.of ?? '');
  if (type?.target == null) return undefined;
  const id = draft.after[name];
  return typeof id === 'number' ? unit.records.get(targetTable(type, unit), id) : null;
}
