import { type ChangedField, hiddenValue, shortened } from '../../audit/changed/changed-field.ts';
import { noteCustomChanges } from '../../audit/changed/custom-changes.ts';
import type { Draft } from '../../unit/draft.ts';
import type { Unit } from '../../unit/unit.ts';
import type { FieldDefinition } from './custom-value.ts';
import { storedTexts } from './stored-texts.ts';

/**
 * Notes for the audit trail which custom fields of a record that was there get another value, by caption: those `emptied`,
 * and those that the draft has values for (evidence: custom-fields/audit).
 */
export async function auditValues(draft: Draft, emptied: readonly FieldDefinition[], unit: Unit): Promise<void> {
  if (draft.before === null) return;
  const becomes = new Map(emptied.map((definition) => [definition.id, { definition, text: null as string | null }]));
  for (const { definition, text } of draft.customValues) becomes.set(definition.id, { definition, text });
  const stored = await storedTexts(draft, [...becomes.keys()], unit);
  const changed = [...becomes.values()].flatMap(({ definition, text }): ChangedField[] => {
    const before = stored.get(definition.id) ?? null;
    return before === text ? [] : [changeOf(definition, before, text)];
  });
  noteCustomChanges(draft.table.name, draft.after.id, changed, unit);
}

function changeOf({ caption, fieldTypeIdentifier }: FieldDefinition, before: string | null, after: string | null) {
  const isHidden = fieldTypeIdentifier === 'Password';
  const shown = (text: string | null) => (isHidden && text !== null ? hiddenValue : shortened(text));
  return { key: caption ?? '', before: shown(before), after: shown(after), custom: true } as const;
}
