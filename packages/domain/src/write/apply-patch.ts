import type { Catalogue, Field } from '@reeve/catalogue';
import { catalogueOf } from '../body/catalogue-of.ts';
import { checkSteps } from '../body/check-steps.ts';
import { isEmptied } from '../body/convert-value.ts';
import type { Members } from '../body/members.ts';
import { isObject, readMembers } from '../body/members.ts';
import type { PatchOperation } from '../body/patch-operations.ts';
import { patchedValue } from '../body/patched-value.ts';
import type { Draft } from '../unit/draft.ts';
import type { Unit } from '../unit/unit.ts';
import { patchCustomFields } from './custom-field/patch-custom-fields.ts';
import { presentItems } from './list/owned-lists.ts';

/** Turns the operations of a patch into the members that a body with the same outcome would send. */
export async function applyPatchMembers(
  operations: readonly PatchOperation[],
  draft: Draft,
  unit: Unit,
): Promise<Members> {
  const members = new Map<Field, unknown>();
  for (const operation of operations) checkSteps(operation, draft.model, catalogueOf(draft, unit));
  for (const [field, own] of byField(operations)) {
    const value =
      field.name === 'customFields'
        ? await patchCustomFields(own, draft, unit)
        : await patchedField(field, own, draft, unit);
    for (const [each, checked] of readMembers(draft.model, { [field.name]: value }, catalogueOf(draft, unit)))
      members.set(each, checked);
  }
  return members;
}

function byField(operations: readonly PatchOperation[]): Map<Field, PatchOperation[]> {
  const groups = new Map<Field, PatchOperation[]>();
  for (const operation of operations) {
    const group = groups.get(operation.field);
    if (group === undefined) groups.set(operation.field, [operation]);
    else group.push(operation);
  }
  return groups;
}

/** A list of rows that is emptied has none: nothing in a body would say nothing of it (evidence: patch/emptied-lists). */
async function patchedField(
  field: Field,
  operations: readonly PatchOperation[],
  draft: Draft,
  unit: Unit,
): Promise<unknown> {
  const source = field.type === 'list' ? unit.schema.catalogue.listSource(draft.model.name, field.name) : undefined;
  if (source === undefined)
    return patchedValue(field, knownMembers(field, draft.after[field.name], catalogueOf(draft, unit)), operations);
  const value = patchedValue(field, await presentItems(source, draft, unit), operations);
  return value === null || value === undefined || isEmptied(field, value) ? [] : value;
}

/** Of an object, what the version of the body knows of it: that is what its caller has read (evidence: versions/models-inside). */
function knownMembers({ type, of = '' }: Field, value: unknown, catalogue: Catalogue): unknown {
  if (type !== 'object' || !isObject(value) || !catalogue.hasModel(of)) return value;
  const { byName } = catalogue.model(of);
  return Object.fromEntries(Object.entries(value).filter(([name]) => byName.has(name)));
}
