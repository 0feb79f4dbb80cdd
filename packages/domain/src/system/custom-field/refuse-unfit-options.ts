import { behaviour } from '../../unit/behaviour.ts';
import type { Draft } from '../../unit/draft.ts';
import { customOptionsOf, optionsFor } from '../../write/custom-field/custom-value.ts';

const longest = 100;

/** What may be chosen must be a value of the field, and one of it may be chosen before anybody chooses. */
export const refuseUnfitOptions = behaviour('/system/userDefinedFields', {
  says: 'options of a custom field that are empty, too long, twice there or no numbers are refused, and a second default',
  source: 'evidence: custom-fields/options',
  phase: 'refuse',
  on: { changed: ['options', 'fieldTypeIdentifier', 'entryTypeIdentifier'] },
  when: ({ after }) => customOptionsOf(after).length > 0,
  sets: [],
  does: (definition) => {
    const options = optionsFor(definition.after);
    if (options.length === 0) return refuse(definition, 'only lists have options');
    const texts = options.map(({ optionValue }) => String(optionValue ?? '').toLowerCase());
    if (texts.some((text) => text === '' || text.length > longest))
      refuse(definition, `an option is a text of 1 to ${longest} characters`);
    if (new Set(texts).size < texts.length) refuse(definition, 'an option is there twice');
    if (isNumeric(definition) && texts.some((text) => !Number.isFinite(Number(text))))
      refuse(definition, 'Option value must be a number');
    if (options.filter(({ defaultFlag }) => defaultFlag === true).length > 1)
      refuse(definition, 'only one option can be the default');
  },
});

type FieldDraft = Draft<'/system/userDefinedFields'>;

function isNumeric({ after }: FieldDraft): boolean {
  return after.fieldTypeIdentifier === 'Number' || after.fieldTypeIdentifier === 'Percent';
}

function refuse(definition: FieldDraft, what: string): void {
  definition.refuse('InvalidField', 'options', `The options are not allowed: ${what}.`);
}
