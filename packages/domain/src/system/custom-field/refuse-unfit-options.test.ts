import assert from 'node:assert/strict';
import { it } from 'node:test';
import { type Fields, inOneWorld, refusals } from '../../../../testkit/src/index.ts';

const list = { podId: 1, caption: 'Rack', sequenceNumber: 1, fieldTypeIdentifier: 'Text', entryTypeIdentifier: 'List' };
const texts = (...values: string[]) => values.map((optionValue) => ({ optionValue }));
const chosen = (value: string) => ({ optionValue: value, defaultFlag: true });

const unfit: [title: string, field: Fields, why: string][] = [
  ['empty', { ...list, options: texts('a', '') }, 'an option is a text of 1 to 100 characters'],
  ['too long', { ...list, options: texts('a'.repeat(101)) }, 'an option is a text of 1 to 100 characters'],
  ['there twice', { ...list, options: texts('a', 'A') }, 'an option is there twice'],
  ['no number', { ...list, fieldTypeIdentifier: 'Percent', options: texts('5', 'x') }, 'Option value must be a number'],
  ['a second default', { ...list, options: [chosen('a'), chosen('b')] }, 'only one option can be the default'],
  ['of no list', { ...list, entryTypeIdentifier: 'EntryField', options: texts('a') }, 'only lists have options'],
];

inOneWorld('an option of a custom field', (world) => {
  for (const [title, field, why] of unfit)
    it(`is refused when it is ${title}`, async () => {
      const broken = await refusals(world(), '/system/userDefinedFields', field);
      assert.deepEqual(broken, { options: `The options are not allowed: ${why}.` });
    });
});
