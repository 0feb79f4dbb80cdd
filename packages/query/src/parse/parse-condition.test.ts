import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Condition } from '../condition.ts';
import { printCondition } from '../print-condition.ts';
import { ConditionSyntaxError } from './condition-syntax-error.ts';
import { parseCondition } from './parse-condition.ts';
import { defaultLimits } from './query-limits.ts';

function parsed(text: string): Condition {
  const condition = parseCondition(text);
  assert.ok(condition !== null);
  return condition;
}

function refusal(text: string, limits = defaultLimits): ConditionSyntaxError {
  try {
    parseCondition(text, limits);
  } catch (error) {
    assert.ok(error instanceof ConditionSyntaxError, String(error));
    return error;
  }
  assert.fail(`${text} was not refused`);
}

test('empty and blank text is no condition', () => {
  for (const text of ['', '   ', '\r\n\t', '\u00a0']) assert.equal(parseCondition(text), null);
});

test('a comparison has path, operator, value and places', () => {
  assert.deepEqual(parsed(' company/status/id >= 12 '), {
    kind: 'comparison',
    path: ['company', 'status', 'id'],
    operator: '>=',
    value: { kind: 'number', value: 12, text: '12', span: { start: 22, end: 24 } },
    span: { start: 1, end: 24 },
  });
});

test('a list has its values and says whether it is negated', () => {
  assert.deepEqual(parsed(`id NOT IN (1,'b' , null)`), {
    kind: 'in',
    negated: true,
    path: ['id'],
    values: [
      { kind: 'number', value: 1, text: '1', span: { start: 11, end: 12 } },
      { kind: 'text', text: 'b', span: { start: 13, end: 16 } },
      { kind: 'null', span: { start: 19, end: 23 } },
    ],
    span: { start: 0, end: 24 },
  });
});

test('a date is an instant with what is below the second kept apart', () => {
  assert.deepEqual(parsed('a=[ 2024-01-31 10:00:00.2509-04:00 ]'), {
    kind: 'comparison',
    path: ['a'],
    operator: '=',
    value: {
      kind: 'date',
      epochSeconds: Date.UTC(2024, 0, 31, 14) / 1000,
      fraction: 250,
      hasTime: true,
      text: '2024-01-31T14:00:00.250Z',
      span: { start: 2, end: 36 },
    },
    span: { start: 0, end: 36 },
  });
});

test('the tree is frozen all the way down', () => {
  const isFrozen = (value: unknown): boolean =>
    typeof value !== 'object' || value === null || (Object.isFrozen(value) && Object.values(value).every(isFrozen));
  assert.ok(isFrozen(parsed('(a = 1 or b/c like "x") and d not in (true, null, "x", 1.5, [2024-01-31])')));
});

const readings: [string, string][] = [
  ['a=1 or b=2 and c=3', 'a = 1 or b = 2 and c = 3'],
  ['(a=1 or b=2) and c=3', '(a = 1 or b = 2) and c = 3'],
  ['a=1 or (b=2 and c=3)', 'a = 1 or b = 2 and c = 3'],
  ['((a=1))', 'a = 1'],
  ['a=1 and (b=2 and c=3)', 'a = 1 and (b = 2 and c = 3)'],
  ['a = TRUE aNd b != False Or c = NULL', 'a = true and b != false or c = null'],
  ['Summary Not Contains "Low Priority"', 'Summary not contains "Low Priority"'],
  ["summary LIKE 'A%'", 'summary like "A%"'],
  ['a nOt LiKe "x"', 'a not like "x"'],
  ['a like 6145550119', 'a like "6145550119"'],
  ['a not contains 007', 'a not contains "007"'],
  ['a>-1.50', 'a > -1.50'],
  ['a<007', 'a < 007'],
  ['not_in/in/and = 1', 'not_in/in/and = 1'],
  ['asc = 1 and items/0/id = 2', 'asc = 1 and items/0/id = 2'],
  ['(board/id in (1,2) or owner/id in (3))', 'board/id in (1, 2) or owner/id in (3)'],
  ['chargeToType = "ServiceTicket" and chargeToId = 5', 'chargeToType = "ServiceTicket" and chargeToId = 5'],
  ['LastUpdated >= [2016-08-20T18:04:26Z]', 'LastUpdated >= [2016-08-20T18:04:26Z]'],
  ['a = [2024-02-29]', 'a = [2024-02-29]'],
  ['a = [2024-02-29T00:00+00:00]', 'a = [2024-02-29T00:00:00Z]'],
  ['a = [2024-02-29t23:59:59-0430]', 'a = [2024-03-01T04:29:59Z]'],
  ['a < null', 'a < null'],
  ['a == true&&b==1 || c == null', 'a = true and b = 1 or c = null'],
];
for (const [text, canonical] of readings) {
  test(`${text} reads as ${canonical}`, () => assert.equal(printCondition(parsed(text)), canonical));
}

/** Text, offset of the place, what the message says, and what it suggests. */
const refusals: [string, number, RegExp, string?][] = [
  ['status = New', 9, /found `New` without quotes/, '"New"'],
  ['status = New Ticket and a = 1', 9, /found `New Ticket` without quotes/, '"New Ticket"'],
  ['a like New', 7, /a text in quotes/, '"New"'],
  ['a contains [2024-01-31]', 11, /a text in quotes/],
  ['a <> 1', 2, /no operator `<>`/, '!='],
  ['a === 1', 2, /no operator `===`/, '='],
  ['a => 1', 2, /no operator `=>`/, '>='],
  ['a = 1 & b = 2', 6, /no operator `&`/, 'and'],
  ['a = 1 &&', 8, /Expected a field name, found the end/],
  ['&& a = 1', 0, /Expected a field name, found `&&`/],
  ['a is null', 2, /found `is`/, '='],
  ['a eq 1', 2, /found `eq`/, '='],
  ['a contians "x"', 2, /found `contians`/, 'contains'],
  ['a not liek "x"', 6, /Expected `like`, `contains` or `in`, found `liek`/, 'like'],
  ['a not = 1', 6, /Expected `like`, `contains` or `in`, found `=`/],
  ['a = 1 adn b = 2', 6, /Expected `and`, `or` or the end, found `adn`/, 'and'],
  ['(a = 1 nad b = 2)', 7, /Expected `and`, `or` or `\)`, found `nad`/, 'and'],
  ['not a = 1', 0, /`not` goes behind the field name/],
  ['not (a = 1)', 0, /`not` goes behind the field name/],
  ['and a = 1', 0, /Expected a field name, found `and`/],
  ['a = 1 and', 9, /Expected a field name, found the end/],
  ['a = 1 or or b = 2', 9, /Expected a field name, found `or`/],
  ['"a" = 1', 0, /Expected a field name/],
  ['a', 1, /found the end/],
  ['a =', 3, /Expected a value, found the end/],
  ['a = )', 4, /Expected a value, found `\)`/],
  ['(a = 1', 6, /Expected `and`, `or` or `\)`, found the end/],
  ['a = 1)', 5, /Expected `and`, `or` or the end, found `\)`/],
  ['()', 1, /Expected a field name/],
  ['a in ()', 6, /Expected a value/],
  ['a in 5', 5, /Expected `\(`, found `5`/],
  ['a in (1 2)', 8, /Expected `,` or `\)`, found `2`/],
  ['a in (1,)', 8, /Expected a value, found `\)`/],
  ['board//name = 1', 6, /Expected a field name, found `\/`/],
  ['board/ = 1', 6, /Expected a field name/],
  ['board /name = 1', 6, /character `\/` has no meaning/],
  ['a = 1;', 5, /character `;` has no meaning/],
  ['a = “x”', 4, /character `“` has no meaning/, '"'],
  ['é = 1', 0, /character `é` has no meaning/],
  ['a = 🎉', 4, /character `🎉` has no meaning/],
  ['a = "x', 4, /not closed: a `"` is missing/],
  [String.raw`a = "c:\"`, 4, /last quote has a backslash before it/],
  ['a = "c:\\', 4, /not closed/],
  ['a = 1e5', 4, /A number is digits/],
  ['a = 1.', 4, /A number is digits/],
  ['a = 1.2.3', 4, /A number is digits/],
  ['a = -', 4, /A number is digits/],
  [`a = ${'9'.repeat(400)}`, 4, /number is too large/],
  ['a > 2024-01-31', 4, /date stands in square brackets/, '[2024-01-31]'],
  ['a > 2024-01-31T10:00:00-04:00 and b = 1', 4, /square brackets/, '[2024-01-31T10:00:00-04:00]'],
  ['a > [2024-13-99]', 4, /no month 13/],
  ['a > [2023-02-29]', 4, /no day 29 in that month/],
  ['a > [1900-02-29]', 4, /no day 29 in that month/],
  ['a > [0000-01-01]', 4, /no year 0000/],
  ['a > [2024-01-31T24:00:00Z]', 4, /no hour 24/],
  ['a > [2024-01-31T10:60:00Z]', 4, /no minute 60/],
  ['a > [2024-01-31T10:00:60Z]', 4, /no second 60/],
  ['a > [2024-01-31T10:00:00+15:00]', 4, /no offset \+15:00/],
  ['a > [2024-01-31T10:00:00+01:75]', 4, /no offset \+01:75/],
  ['a > [0001-01-01T00:00:00+01:00]', 4, /out of range/],
  ['a > [today]', 4, /A date is written/],
  ['a > []', 4, /A date is written/],
  ['a > [2024-01-31', 4, /not closed: a `\]` is missing/],
  ['a > [2024-01-31T10:00:00 04:00]', 4, /%2B/, '[2024-01-31T10:00:00+04:00]'],
];
for (const [text, position, message, suggestion] of refusals) {
  test(`${text.slice(0, 60)} is refused at its place`, () => {
    const error = refusal(text);
    assert.match(error.message, message);
    assert.equal(error.position, position);
    assert.equal(error.suggestion, suggestion);
  });
}

const small = { ...defaultLimits, textLength: 60, depth: 2, terms: 2, listValues: 2 };
const beyond: [string, ConditionSyntaxError['reason'], RegExp][] = [
  [`a = "${'x'.repeat(55)}"`, 'text too long', /61 characters, at most 60/],
  ['(((a = 1)))', 'too deep', /may be 2 deep/],
  ['a = 1 or a = 2 or a = 3', 'too many terms', /may have 2 comparisons/],
  ['a in (1, 2, 3)', 'too many values', /may have 2 values/],
];
for (const [text, reason, message] of beyond) {
  test(`${text} is beyond the limit: ${reason}`, () => {
    const error = refusal(text, small);
    assert.equal(error.reason, reason);
    assert.match(error.message, message);
  });
}

test('what just meets the limits is read', () => {
  for (const text of [
    `a = "${'x'.repeat(54)}"`,
    '((a = 1))',
    '((a = 1)) or ((b = 2))',
    'a = 1 or a = 2',
    'a in (1, 2)',
  ]) {
    assert.ok(parseCondition(text, small));
  }
  const wide = { ...defaultLimits, textLength: 40_000 };
  assert.ok(parseCondition(`id in (${Array(5_000).fill('12345')})`, wide));
});
