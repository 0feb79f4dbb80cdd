import assert from 'node:assert/strict';
import { test } from 'node:test';
import { escapePattern, type PatternPiece, parsePattern } from './pattern.ts';

const any: PatternPiece = { kind: 'any' };
const one: PatternPiece = { kind: 'one' };
const text = (content: string): PatternPiece => ({ kind: 'text', text: content });
const oneOf = (...ranges: [string, string][]): PatternPiece => ({ kind: 'class', negated: false, ranges });
const noneOf = (...ranges: [string, string][]): PatternPiece => ({ kind: 'class', negated: true, ranges });

const cases: [string, PatternPiece[]][] = [
  ['', []],
  ['abc', [text('abc')]],
  ['a*', [text('a'), any]],
  ['%a%', [any, text('a'), any]],
  ['*%**', [any]],
  ['a_b', [text('a'), one, text('b')]],
  ['__', [one, one]],
  ['[abc]', [oneOf(['a', 'a'], ['b', 'b'], ['c', 'c'])]],
  ['[a-fx]', [oneOf(['a', 'f'], ['x', 'x'])]],
  ['[^a-f]', [noneOf(['a', 'f'])]],
  ['[^a]', [noneOf(['a', 'a'])]],
  ['[a-]', [oneOf(['a', 'a'], ['-', '-'])]],
  ['[-a]', [oneOf(['-', '-'], ['a', 'a'])]],
  ['[f-a]', [oneOf(['a', 'f'])]],
  ['[😀-😎]', [oneOf(['😀', '😎'])]],
  ['[*%_]', [oneOf(['*', '*'], ['%', '%'], ['_', '_'])]],
  ['x[[]y[%][*][_]', [text('x[y%*_')]],
  ['[a', [text('[a')]],
  ['a[', [text('a[')]],
  ['[]', [text('[]')]],
  ['[^]', [text('^')]],
  ['a]b', [text('a]b')]],
  ['[[]urgent]*', [text('[urgent]'), any]],
];
for (const [pattern, pieces] of cases) {
  test(`the pattern ${pattern} has its pieces`, () => assert.deepEqual(parsePattern(pattern), pieces));
}

test('an escaped text is a pattern of that text alone', () => {
  for (const content of ['100% [sure] *_*', '[a-z]', '\\', '']) {
    assert.deepEqual(parsePattern(escapePattern(content)), content === '' ? [] : [text(content)]);
  }
});
