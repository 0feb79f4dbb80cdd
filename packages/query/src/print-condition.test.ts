import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Condition, Literal, Operator } from './condition.ts';
import { writeDate } from './date-text.ts';
import { parseCondition } from './parse/parse-condition.ts';
import { printCondition, printLiteral } from './print-condition.ts';
import { isReserved } from './reserved.ts';
import { nowhere as span } from './span.ts';
import { UnprintableCondition } from './unprintable-condition.ts';

/** A tree with all spans put to the same, to compare what was said and not where. */
function withoutSpans(tree: unknown): unknown {
  return JSON.parse(JSON.stringify(tree, (key, value) => (key === 'span' ? span : value)));
}

const kitchenSink = `
  (board/name = "Support" OR board/name = 'Professional "Services"') and closedFlag = False
  and company/status/id != null and id in (1, -2.50, "three", true, null, [2024-01-31])
  and (summary not like "[[]x]*" or summary contains 'it\\'s' and summary not contains "\\\\ \\t")
  and _info/lastUpdated >= [2024-01-31T10:00:00.25-04:00] and hours < 1.5 and hours > 0 and hours <= 8
  and owner/identifier not in ("a")`;

test('a condition with everything in it is printed in one form', () => {
  const printed = printCondition(parseCondition(kitchenSink)!);
  assert.equal(
    printed,
    '(board/name = "Support" or board/name = "Professional \\"Services\\"") and closedFlag = false ' +
      'and company/status/id != null and id in (1, -2.50, "three", true, null, [2024-01-31]) ' +
      'and (summary not like "[[]x]*" or summary contains "it\'s" and summary not contains "\\\\ \t") ' +
      'and _info/lastUpdated >= [2024-01-31T14:00:00.250Z] and hours < 1.5 and hours > 0 and hours <= 8 ' +
      'and owner/identifier not in ("a")',
  );
  assert.equal(printCondition(parseCondition(printed)!), printed);
});

const digits = fc.stringMatching(/^[0-9]{1,18}$/);
const numberText = fc.tuple(fc.constantFrom('', '-'), digits, fc.option(digits)).map(([sign, whole, part]) => {
  return part === null ? sign + whole : `${sign}${whole}.${part}`;
});
const instant = fc.record({
  day: fc.integer({ min: -719_162, max: 2_932_896 }),
  second: fc.nat(86_399),
  fraction: fc.nat(999),
  hasTime: fc.boolean(),
});
const literals: fc.Arbitrary<Literal> = fc.oneof(
  fc.string({ unit: 'binary' }).map((text) => ({ kind: 'text' as const, text, span })),
  fc
    .string({ unit: fc.constantFrom('"', "'", '\\', 't', '\t', '\n', ')', ']') })
    .map((text) => ({ kind: 'text' as const, text, span })),
  numberText.map((text) => ({ kind: 'number' as const, value: Number(text), text, span })),
  fc.boolean().map((value) => ({ kind: 'boolean' as const, value, span })),
  fc.constant({ kind: 'null' as const, span }),
  instant.map(({ day, second, fraction, hasTime }) => {
    const when = { epochSeconds: day * 86_400 + (hasTime ? second : 0), fraction: hasTime ? fraction : 0, hasTime };
    return { kind: 'date' as const, ...when, text: writeDate(when), span };
  }),
);
const textLiterals = literals.filter((literal) => literal.kind === 'text');
const names = fc.stringMatching(/^[A-Za-z_][A-Za-z0-9_]{0,6}$/);
const paths = fc.array(names, { minLength: 1, maxLength: 4 }).filter((path) => !isReserved(path.join('/')));
const plainOperators = fc.constantFrom<Operator>('=', '!=', '<', '<=', '>', '>=');
const textOperators = fc.constantFrom<Operator>('like', 'not like', 'contains', 'not contains');
const comparison = fc.constant('comparison' as const);
const { condition: conditions } = fc.letrec<{ condition: Condition; terms: Condition[] }>((tie) => ({
  condition: fc.oneof(
    { maxDepth: 5, depthSize: 'medium' },
    fc.record({ kind: comparison, path: paths, operator: plainOperators, value: literals, span: fc.constant(span) }),
    fc.record({ kind: comparison, path: paths, operator: textOperators, value: textLiterals, span: fc.constant(span) }),
    fc.record({
      kind: fc.constant('in' as const),
      negated: fc.boolean(),
      path: paths,
      values: fc.array(literals, { minLength: 1, maxLength: 5 }),
      span: fc.constant(span),
    }),
    fc.record({ kind: fc.constantFrom('and' as const, 'or' as const), terms: tie('terms') }),
  ),
  terms: fc.array(tie('condition'), { minLength: 2, maxLength: 4 }),
}));

test('reading what was printed gives the same tree', () => {
  fc.assert(
    fc.property(conditions, (condition) => {
      assert.deepEqual(withoutSpans(parseCondition(printCondition(condition))), withoutSpans(condition));
    }),
    { numRuns: 4_000 },
  );
});

const nothing: Literal = { kind: 'null', span };
const compared = (path: string[]): Condition => ({ kind: 'comparison', path, operator: '=', value: nothing, span });
const unprintable: [string, Condition][] = [
  ['a path with a blank', compared(['a b'])],
  ['a path that smuggles a condition', compared(['a = 1 or b'])],
  ['a path with an empty name', compared(['a', ''])],
  ['an empty path', compared([])],
  ['a path that is a keyword', compared(['And'])],
  ['a list without values', { kind: 'in', negated: false, path: ['a'], values: [], span }],
  ['a conjunction of nothing', { kind: 'and', terms: [] }],
];
for (const [what, condition] of unprintable) {
  test(`${what} cannot be printed`, () => assert.throws(() => printCondition(condition), UnprintableCondition));
}

test('numbers and dates that cannot be written are not printed', () => {
  const number = (text: string): Literal => ({ kind: 'number', value: 1, text, span });
  for (const text of ['1e5', '1 or 1', '', 'NaN', '.5'])
    assert.throws(() => printLiteral(number(text)), UnprintableCondition);
  const date: Literal = { kind: 'date', epochSeconds: Number.NaN, fraction: 0, hasTime: true, text: '', span };
  assert.throws(() => printLiteral(date), UnprintableCondition);
});
