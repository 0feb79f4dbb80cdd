import { behaviour } from '../../unit/behaviour.ts';
import { type CustomOption, customOptionsOf } from '../../write/custom-field/custom-value.ts';

/** Options are named by ids that stay theirs, and have an order. */
export const numberOptions = behaviour('/system/userDefinedFields', {
  says: 'every option of a custom field has an id, flags and a place in the order',
  source: 'evidence: custom-fields/options',
  phase: 'derive',
  on: { changed: ['options'] },
  sets: ['options'],
  does: (definition) => {
    const options = customOptionsOf(definition.after);
    if (options.length === 0) return;
    let highest = Math.max(0, ...options.map(({ id }) => id ?? 0));
    definition.after.options = options.map((option, at) => ({
      ...numbered(option, at),
      id: (option.id ?? 0) > 0 ? option.id : ++highest,
    }));
  },
});

/** The members in the order in which they are shown. */
function numbered({ optionValue, defaultFlag, inactiveFlag, sortOrder }: CustomOption, at: number) {
  return {
    id: 0,
    optionValue,
    defaultFlag: defaultFlag === true,
    inactiveFlag: inactiveFlag === true,
    sortOrder: sortOrder ?? at + 1,
  };
}
