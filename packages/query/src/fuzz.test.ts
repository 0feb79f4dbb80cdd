import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { ConditionSyntaxError } from './parse/condition-syntax-error.ts';
import { parseCondition } from './parse/parse-condition.ts';
import { parseFields } from './parse/parse-fields.ts';
import { parseOrderBy } from './parse/parse-order-by.ts';
import { printCondition } from './print-condition.ts';

/** Reads a text in every way; anything but a result or a `ConditionSyntaxError` fails the test. */
function readAll(text: string): void {
  for (const read of [readAndPrint, parseOrderBy, parseFields]) {
    try {
      read(text);
    } catch (error) {
      if (!(error instanceof ConditionSyntaxError)) throw error;
      assert.ok(error.position >= 0 && error.position <= text.length);
      assert.ok(error.render().length < 1_000);
    }
  }
}

function readAndPrint(text: string): void {
  const condition = parseCondition(text);
  if (condition === null) return;
  const printed = printCondition(condition);
  assert.equal(printCondition(parseCondition(printed)!), printed);
}

const pieces = [
  'a',
  'board/name',
  ' ',
  '=',
  '!=',
  '<',
  '>=',
  'and',
  'or',
  'not',
  'in',
  'like',
  'contains',
  'null',
  'true',
];
const marks = [
  '(',
  ')',
  ',',
  '"',
  "'",
  '\\',
  '[',
  ']',
  '"x"',
  '-',
  '.',
  '1',
  '2024-01-31',
  '[2024-01-31]',
  '/',
  '_',
  '\n',
  'é',
];

test('any text is read or refused', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), readAll), { numRuns: 4_000 });
});

test('any heap of the language’s own words is read or refused', () => {
  const words = fc.array(fc.constantFrom(...pieces, ...marks), { maxLength: 20 });
  const separators = fc.constantFrom('', ' ');
  fc.assert(
    fc.property(words, separators, (heap, separator) => readAll(heap.join(separator))),
    { numRuns: 10_000 },
  );
});

const good =
  "(board/name = \"Support\" or id not in (1, -2.5, null)) and lastUpdated >= [2024-01-31T10:00:00Z] and summary not like 'a\\'%'";

test('a good condition with a few characters changed is read or refused', () => {
  const change = fc.tuple(fc.nat(good.length), fc.nat(3), fc.constantFrom('', ...pieces, ...marks));
  const changes = fc.array(change, { minLength: 1, maxLength: 4 });
  const apply = (text: string, [at, removed, added]: [number, number, string]): string =>
    text.slice(0, at) + added + text.slice(at + removed);
  fc.assert(
    fc.property(changes, (all) => readAll(all.reduce(apply, good))),
    { numRuns: 6_000 },
  );
});

const length = 30_000;
const hostile: [string, string][] = [
  ['opening parentheses', '('.repeat(length)],
  ['parentheses around one another', `${'('.repeat(length / 2)}a=1${')'.repeat(length / 2 - 3)}`],
  ['nested deep in conjunctions', '(a=1 and '.repeat(length / 9)],
  ['many terms', 'a=1 or '.repeat(length / 7)],
  ['a long list', `a in (${'1,'.repeat(length / 2 - 10)}`],
  ['backslashes', `a="${'\\'.repeat(length - 3)}`],
  ['escapes', `a="${'\\"'.repeat(length / 2 - 2)}`],
  ['quotes', '"'.repeat(length)],
  ['opening brackets', '['.repeat(length)],
  ['blanks', ' '.repeat(length)],
  ['a long name', 'a'.repeat(length)],
  ['a long path', 'a/'.repeat(length / 2)],
  ['a long number', `a=${'1'.repeat(length - 2)}`],
  ['a long fraction', `a=0.${'1'.repeat(length - 4)}`],
  ['a long operator', `a${'='.repeat(length - 1)}`],
  ['a date of blanks', `a=[${' '.repeat(length - 4)}]`],
  ['a date with a long fraction', `a=[2024-01-31T10:00:00.${'1'.repeat(length - 25)}`],
  ['a date with blanks inside', `a=[2024-01-31 ${' '.repeat(length - 20)}x]`],
  ['a date with blanks before a wrong end', `a=[2024-01-31T10:00:00${' '.repeat(length - 25)}x]`],
  ['a bare date', `a=2024-01-31T${':'.repeat(length - 13)}`],
  ['bare words', `a=${'b '.repeat(length / 2 - 1)}`],
  ['lines', '\n'.repeat(length)],
  ['far too much text', 'a=1 or '.repeat(1_000_000)],
];
for (const [what, text] of hostile) {
  test(`${what}: done within 100 ms`, () => {
    const times = [1, 2, 3].map(() => {
      const started = performance.now();
      readAll(text);
      return performance.now() - started;
    });
    assert.ok(Math.min(...times) < 100, `${Math.min(...times)} ms`);
  });
}
