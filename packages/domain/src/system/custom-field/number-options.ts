import { behaviour } from '../../unit/behaviour.ts';
import { type CustomOption, customOptionsOf, type FieldDefinition } from '../../write/custom-field/custom-value.ts';

/** Options are named by ids that stay theirs and that no option of another field has, and have an order. */
export const numberOptions = behaviour('/system/userDefinedFields', {
  says: 'every option of a custom field has an id that no other option has, flags and a place in the order',
  source: 'evidence: custom-fields/options, custom-fields/option-ids',
  phase: 'derive',
  on: { changed: ['options'] },
  sets: ['options'],
  does: async ({ before, after }, unit) => {
    const options = customOptionsOf(after);
    if (options.length === 0) return;
    const left = new Set(before === null ? [] : idsOf(before));
    let highest = Math.max(0, ...left, ...(await unit.select('/system/userDefinedFields', {})).flatMap(idsOf));
    after.options = options.map((option, at) => ({
      ...numbered(option, at),
      id: left.delete(option.id ?? 0) ? option.id : ++highest,
    }));
  },
});

function idsOf(definition: FieldDefinition): number[] {
  return customOptionsOf(definition).flatMap(({ id }) => id ?? []);
}

/** The members in the order in which they are shown. */
function numbered({ optionValue, defaultFlag, inactiveFlag, sortOrder }: CustomOption, at: number) {
  return {
    id: 0,
    optionValue,
    defaultFlag: defaultFlag === true,
    inactiveFlag: inactiveFlag === true,
    sortOrder: sortOrder ?? at,
  };
}
