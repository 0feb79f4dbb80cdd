import { pods } from '@reeve/catalogue';
import type { Transaction } from '../engine/engine.ts';

/** The table of the definitions of custom fields. */
export const definitionTable = 'system_user_defined_fields';

/** Numbers that said nothing of their decimals took five. */
const decimals = `case when "field_type_identifier" in ('Number', 'Percent') then 5 else 0 end`;

const always: Readonly<Record<string, string>> = {
  location_ids: '[]',
  business_unit_ids: '[]',
};

/**
 * Definitions of custom fields once named their pod where its description stands now, and two pods had each other's
 * number: by the name they get both, and so stay on the records that have values for them. What they left out they show
 * now. Ids of options stay: whoever knows an option knows it by its id (evidence: custom-fields/option-ids).
 */
export async function mendDefinitions(transaction: Transaction): Promise<void> {
  for (const { id, name, description, screen } of pods)
    await transaction.run(
      `update "${definitionTable}" set "pod_id" = ?, "pod_description" = ?, "screen_description" = ? where "pod_description" = ?`,
      [id, description, screen, name],
    );
  await transaction.run(
    `update "${definitionTable}" set "number_decimals" = ${decimals} where "number_decimals" is null`,
  );
  for (const [column, value] of Object.entries(always))
    await transaction.run(`update "${definitionTable}" set "${column}" = ? where "${column}" is null`, [value]);
}
