import { companionOf } from '@reeve/store';
import { behaviour } from '../../unit/behaviour.ts';
import type { Unit } from '../../unit/unit.ts';
import { type FieldDefinition, readKeptValue } from '../../write/custom-field/custom-value.ts';

/** Options and decimals are not held against what was entered before: only another type reads it anew. */
export const convertValues = behaviour('/system/userDefinedFields', {
  says: 'values of a custom field whose type changes become values of that type; those that cannot are emptied',
  source: 'evidence: custom-fields/changed-type',
  phase: 'follow',
  on: { changed: ['fieldTypeIdentifier'] },
  when: ({ before }) => before !== null,
  sets: [],
  does: async ({ after }, unit) => {
    const kept = await unit.transaction.all(
      'select distinct "text_value" from "reeve_custom_value" where "field_id" = ? and "text_value" is not null',
      [after.id],
    );
    for (const [text] of kept) await convert(after, String(text), unit);
  },
});

/** Equal values become equal values: each is converted once, on however many records it is. */
async function convert(definition: FieldDefinition, text: string, unit: Unit): Promise<void> {
  const read = readKeptValue(definition, text);
  const value = 'code' in read ? { text: null, number: null } : read;
  if (value.text === null) return emptyEach(definition.id, text, unit);
  await unit.transaction.run(
    `update "reeve_custom_value" set "text_value" = ?, "text_value__folded" = ?, "number_value" = ?
     where "field_id" = ? and "text_value" = ?`,
    [value.text, companionOf(value.text), value.number, definition.id, text],
  );
}

/** What has no value has no row. */
async function emptyEach(field: number, text: string, unit: Unit): Promise<void> {
  await unit.transaction.run('delete from "reeve_custom_value" where "field_id" = ? and "text_value" = ?', [
    field,
    text,
  ]);
}
