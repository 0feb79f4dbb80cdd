import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type FieldDefinition, readCustomValue } from './custom-value.ts';

type Case = readonly [type: string, more: object, sent: unknown, read: unknown];

const kept = (text: string | null, number: number | null = null) => ({ text, number });
const unfit = (what: string) => ({ code: 'InvalidField', message: `Rack: ${what}` });
const list = (...values: string[]) => ({
  entryTypeIdentifier: 'List',
  options: values.map((optionValue, at) => ({ id: at + 1, optionValue })),
});

const cases: readonly Case[] = [
  ['Text', {}, 'x', kept('x')],
  ['Text', {}, 7, kept('7')],
  ['Text', {}, '', kept(null)],
  ['Text', {}, { a: 1 }, unfit('the value must be a text, a number, true or false')],
  ['Text', {}, 'x'.repeat(100), kept('x'.repeat(100))],
  [
    'Text',
    {},
    'x'.repeat(101),
    { code: 'MaxLengthField', message: 'The field Rack must be a string with a maximum length of 100.' },
  ],
  ['TextArea', {}, 'x'.repeat(1000), kept('x'.repeat(1000))],
  ['Text', list('Gold', 'Silver'), 'gold', kept('Gold')],
  ['Text', list('Gold'), 'Tin', unfit("'Tin' is not one of its options")],
  ['Number', {}, '1.5', kept('1.5', 1.5)],
  ['Number', {}, 'five', unfit('Option value must be a number')],
  ['Number', {}, true, unfit('Option value must be a number')],
  ['Number', { numberDecimals: 2 }, 1.25, kept('1.25', 1.25)],
  ['Number', { numberDecimals: 2 }, 1.255, unfit('at most 2 decimals are kept')],
  ['Number', { numberDecimals: 0 }, '3.0', kept('3', 3)],
  ['Number', {}, 0.123456, unfit('at most 5 decimals are kept')],
  ['Percent', list('5', '10'), '10', kept('10', 10)],
  ['Percent', list('5', '10'), 7, unfit("'7' is not one of its options")],
  ['Currency', {}, '12.3456', kept('12.3456', 12.3456)],
  ['Currency', {}, '$5', unfit('Option value must be a number')],
  ['Checkbox', {}, true, kept('true', 1)],
  ['Checkbox', {}, 'False', kept('false', 0)],
  ['Checkbox', {}, 'yes', unfit('the value must be true or false')],
  ['Date', {}, '2030-02-01', kept('2030-02-01T00:00:00Z')],
  ['IPAddress', {}, '10.0.0.1', kept('10.0.0.1')],
  ['IPAddress', {}, 'fe80::1', kept('fe80::1')],
  ['IPAddress', {}, '10.0.0.999', unfit('the value must be an IP address')],
  ['Hyperlink', {}, 'https://example.com', kept('https://example.com')],
  ['Button', {}, 'pressed', kept(null)],
];

describe('a value of a custom field', () => {
  for (const [type, more, sent, read] of cases)
    it(`of type ${type} ${JSON.stringify(more).slice(0, 60)}, sent as ${JSON.stringify(sent).slice(0, 20)}`, () => {
      const definition = { caption: 'Rack', fieldTypeIdentifier: type, entryTypeIdentifier: 'EntryField', ...more };
      assert.deepEqual(readCustomValue(definition as unknown as FieldDefinition, sent), read);
    });

  it('is no date that the calendar does not have', () => {
    const definition = { caption: 'Rack', fieldTypeIdentifier: 'Date' } as unknown as FieldDefinition;
    assert.equal('code' in readCustomValue(definition, '2030-02-30'), true);
  });
});
