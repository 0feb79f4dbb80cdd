import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { compareFolded, fold } from './fold.ts';

const cases: [string, string][] = [
  ['Printer JAM 42', 'printer jam 42'],
  ['ΟΔΟΣ', 'οδοσ'],
  ['οδος', 'οδοσ'],
  ['Straße', 'straße'],
  ['STRASSE', 'strasse'],
  ['ẞ', 'ß'],
  ['İ', 'i\u0307'],
  ['I', 'i'],
  ['ı', 'ı'],
  ['Café', 'café'],
  ['CAFE\u0301', 'café'],
  ['Ǆ', 'ǆ'],
  ['ǅ', 'ǆ'],
  ['\u212a', 'k'],
  ['\u212b', 'å'],
  ['J\u030c', '\u01f0'],
  ['𐐀', '𐐨'],
  ['ﬀ', 'ﬀ'],
  ['日本語', '日本語'],
];
for (const [text, folded] of cases) test(`${text} folds to ${folded}`, () => assert.equal(fold(text), folded));

test('accents count', () => assert.notEqual(fold('e'), fold('é')));

test('every code point folds as by the rule: composed, then lower case by itself, and both sigmas the same', () => {
  const byTheRule = (text: string): string =>
    Array.from(text.normalize('NFC'), (one) => (one === 'ς' ? 'σ' : one.toLowerCase())).join('');
  for (let code = 0; code < 0x1ffff; code++) {
    const text = String.fromCodePoint(code);
    if (fold(text) !== byTheRule(text)) assert.equal(fold(text), byTheRule(text), code.toString(16));
  }
});

const word = fc.string({
  unit: fc.oneof(fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }), fc.constantFrom(...'Σσςİıßé\u0301\u0307')),
});

test('folding again changes nothing, and how a text is composed does not matter', () => {
  fc.assert(
    fc.property(word, (text) => {
      assert.equal(fold(fold(text)), fold(text));
      assert.equal(fold(text.normalize('NFD')), fold(text));
    }),
    { numRuns: 2_000 },
  );
});

test('order is by code point, as that of the bytes', () => {
  assert.ok(compareFolded('\uffff', '😀') < 0);
  assert.ok(compareFolded('a', 'ab') < 0);
  assert.ok(compareFolded('b', 'ab') > 0);
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (a, b) => {
      assert.equal(Math.sign(compareFolded(a, b)), Buffer.compare(Buffer.from(a), Buffer.from(b)));
    }),
    { numRuns: 2_000 },
  );
});
