import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { matchesPattern } from './match-pattern.ts';
import { escapePattern, type PatternPiece, parsePattern } from './pattern.ts';

const cases: [string, string, boolean][] = [
  ['', '', true],
  ['', 'a', false],
  ['*', '', true],
  ['*', 'anything', true],
  ['a*', 'abc', true],
  ['a*', 'bac', false],
  ['*c', 'abc', true],
  ['a*a', 'a', false],
  ['a*a', 'aa', true],
  ['*ab*ab*', 'abab', true],
  ['*ab*ab*', 'aba', false],
  ['a_c', 'abc', true],
  ['a_c', 'ac', false],
  ['_', '😀', true],
  ['__', '😀', false],
  ['*_', '😀', true],
  ['*_😀', 'a😀', true],
  ['[a-c]x', 'bx', true],
  ['[a-c]x', 'dx', false],
  ['[^a-c]x', 'dx', true],
  ['[^a-c]', '', false],
  ['*[0-9][0-9]*', 'room 42b', true],
  ['*[0-9][0-9]*', 'room 4b2', false],
  ['[😀-😎]', '😃', true],
  ['[[]x]', '[x]', true],
];
for (const [pattern, text, expected] of cases) {
  test(`"${text}" ${expected ? 'fits' : 'does not fit'} "${pattern}"`, () =>
    assert.equal(matchesPattern(parsePattern(pattern), text), expected));
}

/** The definition: a pattern fits when its first piece takes some characters and the rest fits the rest. */
function fits(pieces: readonly PatternPiece[], characters: readonly string[]): boolean {
  const [piece, ...rest] = pieces;
  if (piece === undefined) return characters.length === 0;
  if (piece.kind === 'any')
    return fits(rest, characters) || (characters.length > 0 && fits(pieces, characters.slice(1)));
  if (piece.kind === 'text') {
    const length = Array.from(piece.text).length;
    return characters.slice(0, length).join('') === piece.text && fits(rest, characters.slice(length));
  }
  const [first] = characters;
  if (first === undefined) return false;
  const isIn =
    piece.kind === 'one' || piece.ranges.some(([low, high]) => low <= first && first <= high) !== piece.negated;
  return isIn && fits(rest, characters.slice(1));
}

test('the matcher agrees with the definition', () => {
  const patterns = fc.string({ unit: fc.constantFrom('a', 'b', '😀', '*', '_', '[ab]', '[^a]', '[a-b'), maxLength: 8 });
  const texts = fc.string({ unit: fc.constantFrom('a', 'b', '😀', '['), maxLength: 8 });
  fc.assert(
    fc.property(patterns, texts, (pattern, text) => {
      const pieces = parsePattern(pattern);
      assert.equal(matchesPattern(pieces, text), fits(pieces, Array.from(text)));
    }),
    { numRuns: 5_000 },
  );
});

test('every text fits its escaped self', () => {
  fc.assert(fc.property(fc.string(), (text) => matchesPattern(parsePattern(escapePattern(text)), text)));
});

test('patterns made to be slow are not', () => {
  const text = 'a'.repeat(30_000);
  const started = performance.now();
  assert.equal(matchesPattern(parsePattern(`${'*a'.repeat(5_000)}b`), text), false);
  assert.equal(matchesPattern(parsePattern(`${'*_a'.repeat(5_000)}b*`), text), false);
  assert.equal(matchesPattern(parsePattern('['.repeat(30_000)), text), false);
  assert.ok(performance.now() - started < 1_000);
});
