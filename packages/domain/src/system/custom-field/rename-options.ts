import { companionOf } from '@reeve/store';
import { behaviour } from '../../unit/behaviour.ts';
import type { Unit } from '../../unit/unit.ts';
import { customOptionsOf, type FieldDefinition, readKeptValue } from '../../write/custom-field/custom-value.ts';
import { convertValues } from './convert-values.ts';

/** An option is the same by its id, whatever it is called: who has chosen it has it under its new name. */
export const renameOptions = behaviour('/system/userDefinedFields', {
  says: 'values of a custom field that are one of its options are called anew when the option is',
  source: 'evidence: custom-fields/renamed-options',
  phase: 'follow',
  on: { changed: ['options'] },
  when: ({ before }) => before !== null,
  sets: [],
  after: [convertValues],
  does: async ({ before, after }, unit) => {
    const renames = before === null ? [] : renamesOf(before, after);
    // Two options may change names with each other: all old ones go before the first new one comes.
    for (const [at, { from }] of renames.entries())
      await rename(after.id, from, { text: onItsWay(at), number: null }, unit);
    for (const [at, { to }] of renames.entries()) await rename(after.id, onItsWay(at), to, unit);
  },
});

/** A value as it is kept. */
interface Value {
  readonly text: string | null;
  readonly number: number | null;
}

/** What an option was called, and what it is from now on. */
interface Rename {
  readonly from: string;
  readonly to: Value;
}

function renamesOf(before: FieldDefinition, after: FieldDefinition): Rename[] {
  const names = new Map(customOptionsOf(after).map(({ id, optionValue }) => [id, optionValue]));
  return customOptionsOf(before).flatMap(({ id, optionValue: from = '' }): Rename[] => {
    const name = names.get(id);
    const to = name === undefined || name === from ? { code: 'unchanged' } : readKeptValue(after, name);
    return 'code' in to ? [] : [{ from, to }];
  });
}

/** No text that anybody sends: they begin with no such sign. */
function onItsWay(at: number): string {
  return `\u0001${at}`;
}

async function rename(field: number, from: string, { text, number }: Value, unit: Unit): Promise<void> {
  await unit.transaction.run(
    `update "reeve_custom_value" set "text_value" = ?, "text_value__folded" = ?, "number_value" = ?
     where "field_id" = ? and "text_value" = ?`,
    [text, text === null ? null : companionOf(text), number, field, from],
  );
}
