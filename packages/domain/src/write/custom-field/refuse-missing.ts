import type { Draft } from '../../unit/draft.ts';
import type { Unit } from '../../unit/unit.ts';
import type { FieldDefinition } from './custom-value.ts';
import { fieldsOfPods, usedAt } from './fields-of-draft.ts';
import { storedTexts } from './stored-texts.ts';

/** A checkbox is never empty, and a button has no value. */
const neverEmpty = new Set(['Checkbox', 'Button']);

/**
 * Adds an error for each required custom field that would be empty: on a new or replaced record, and where a patch says
 * something of custom fields. What the server makes by itself is not asked (evidence: custom-fields/required).
 */
export async function refuseMissing(draft: Draft, unit: Unit, strict: boolean): Promise<void> {
  if (!isAsked(draft)) return;
  const required = (await fieldsOfPods(draft.table.collection.path, unit)).filter(isRequired);
  if (required.length === 0) return;
  const used = required.filter(await usedAt(draft.after, draft, unit));
  const filled = await filledIn(draft, used, unit, strict);
  for (const { id, caption } of used)
    if (!filled.has(id)) draft.refuse('MissingRequiredField', 'customFields', `The ${caption} field is required.`);
}

function isAsked({ trusted, catalogue, model, how, input }: Draft): boolean {
  if (trusted || catalogue === null || !model.byName.has('customFields')) return false;
  return how !== 'patch' || input.has('customFields');
}

function isRequired({ requiredFlag, fieldTypeIdentifier }: FieldDefinition): boolean {
  return requiredFlag === true && !neverEmpty.has(fieldTypeIdentifier ?? '');
}

/** The fields that will have a value; a refused value is told of once. */
async function filledIn(draft: Draft, fields: readonly FieldDefinition[], unit: Unit, strict: boolean) {
  const isWhole = strict && draft.input.has('customFields');
  const stored = isWhole
    ? []
    : [
        ...(
          await storedTexts(
            draft,
            fields.map(({ id }) => id),
            unit,
          )
        ).keys(),
      ];
  const filled = new Set(stored);
  for (const id of sentIds(draft)) filled.add(id);
  for (const { definition, text } of draft.customValues)
    if (text === null) filled.delete(definition.id);
    else filled.add(definition.id);
  return filled;
}

/** The ids that were sent with a value, whether it will do or not. */
function sentIds({ input }: Draft): number[] {
  const sent = input.get('customFields');
  const elements: { id?: unknown; value?: unknown }[] = Array.isArray(sent) ? sent : [];
  return elements.filter((element) => (element?.value ?? '') !== '').map((element) => Number(element.id));
}
