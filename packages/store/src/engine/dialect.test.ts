import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { PatternPiece } from '@reeve/query';
import fc from 'fast-check';
import { engineCases } from '../../test/engine-cases.ts';
import type { Engine, TenantDatabase } from './engine.ts';
import { type LikePiece, likePattern } from './like-pattern.ts';

const characters = [
  'a',
  'b',
  'z',
  '5',
  ']',
  '[',
  '^',
  '-',
  '*',
  '?',
  '%',
  '_',
  '\\',
  '.',
  '$',
  '(',
  '|',
  '+',
  '!',
  '\n',
  ' ',
  'ä',
  '漢',
  '🎫',
];
const character = fc.constantFrom(...characters);
const text = fc.string({ unit: character, maxLength: 6 });
const range = fc.tuple(character, character);
const likePieces = fc.array(
  fc.oneof(
    text.map((value): LikePiece => ({ kind: 'text', text: value })),
    fc.constantFrom<LikePiece>({ kind: 'any' }, { kind: 'one' }),
  ),
  { maxLength: 5 },
);
const classPiece = fc.record({
  kind: fc.constant('class' as const),
  negated: fc.boolean(),
  ranges: fc.array(range, { maxLength: 4 }),
});
const classPieces = fc.array(
  fc.oneof(
    classPiece,
    fc.string({ unit: character, maxLength: 2 }).map((value): PatternPiece => ({ kind: 'text', text: value })),
    fc.constantFrom<PatternPiece>({ kind: 'any' }, { kind: 'one' }),
  ),
  { maxLength: 5 },
);

/** What a pattern means, in the plainest words: whether some way to deal out the characters fits. */
function matches(pieces: readonly PatternPiece[], value: readonly string[]): boolean {
  const [piece, ...rest] = pieces;
  if (!piece) return value.length === 0;
  if (piece.kind === 'any') return value.some((_, at) => matches(rest, value.slice(at))) || matches(rest, []);
  if (piece.kind === 'text') {
    const own = [...piece.text];
    return own.every((char, at) => char === value[at]) && matches(rest, value.slice(own.length));
  }
  const [first, ...others] = value;
  return first !== undefined && (piece.kind === 'one' || inClass(piece, first)) && matches(rest, others);
}

function inClass({ negated, ranges }: PatternPiece & { kind: 'class' }, char: string): boolean {
  const code = (of: string) => of.codePointAt(0) ?? 0;
  return ranges.some(([low, high]) => code(low) <= code(char) && code(char) <= code(high)) !== negated;
}

/** A text made of the pattern itself, so that many samples match. */
function sample(pieces: readonly PatternPiece[], seed: string): string {
  return pieces
    .map((piece) =>
      piece.kind === 'text' ? piece.text : piece.kind === 'class' ? (piece.ranges[0]?.[0] ?? seed) : seed,
    )
    .join('');
}

for (const { name, skip, place } of await engineCases()) {
  describe(`the ${name} dialect`, { skip }, () => {
    let engine: Engine;
    let database: TenantDatabase;

    before(async () => {
      engine = place.open();
      database = await engine.create('t');
      await database.write(async (transaction) => transaction.run('create table sample (x text)'));
    });

    after(async () => {
      await engine.close();
      await place.remove();
    });

    const answer = async (value: string, expression: string, ...parameters: string[]) => {
      const sql = `select case when ${expression} then 1 else 0 end from (select cast(? as text) as x) as given`;
      // The given text is bound last, as it is written last.
      const [row] = await database.reader.all(sql, [...parameters, value]);
      return Number(row?.[0]) === 1;
    };
    test('lowers A to Z and nothing else', async () => {
      const sql = `select ${engine.dialect.asciiLower('x')} from (select cast(? as text) as x) as given`;
      assert.deepEqual(await database.reader.all(sql, ['AZ az ÄÖÜß ÉΣİ Ж 🎫']), [['az az ÄÖÜß ÉΣİ Ж 🎫']]);
    });

    test('orders and compares text by code point', async () => {
      await database.write(async (transaction) => {
        for (const x of ['b', 'B', 'a', 'ä', '_', '🎫', '漢', '～', 'a b', 'a-b', 'ab']) {
          await transaction.run('insert into sample (x) values (?)', [x]);
        }
      });
      const rows = await database.reader.all(`select x from sample order by ${engine.dialect.binaryText('x')}`);
      assert.deepEqual(rows.flat(), ['B', '_', 'a', 'a b', 'a-b', 'ab', 'b', 'ä', '漢', '～', '🎫']);
      const above = await database.reader.all(
        `select count(*) from sample where ${engine.dialect.binaryText('x')} > ?`,
        ['a'],
      );
      assert.deepEqual(above, [[8]]);
    });

    test('matches like patterns as they are meant, whatever the text', async () => {
      await fc.assert(
        fc.asyncProperty(likePieces, text, async (pieces, seed) => {
          for (const value of [seed, sample(pieces, seed)]) {
            const expected = matches(pieces, [...value]);
            assert.equal(await answer(value, engine.dialect.like('x', false), likePattern(pieces)), expected);
            assert.equal(await answer(value, engine.dialect.like('x', true), likePattern(pieces)), !expected);
          }
        }),
        { numRuns: 150 },
      );
    });

    test('matches patterns with character classes as they are meant, whatever the text', async () => {
      await fc.assert(
        fc.asyncProperty(classPieces, text, character, async (pieces, whole, seed) => {
          for (const value of [whole, sample(pieces, seed)]) {
            const expected = matches(pieces, [...value]);
            const pattern = engine.dialect.classPattern(pieces);
            assert.equal(await answer(value, engine.dialect.matchesClass('x', false), pattern), expected, pattern);
            assert.equal(await answer(value, engine.dialect.matchesClass('x', true), pattern), !expected, pattern);
          }
        }),
        { numRuns: 300 },
      );
    });

    test('tells every special character in a class from every other', async () => {
      for (const low of characters) {
        for (const negated of [false, true]) {
          const pieces: PatternPiece[] = [{ kind: 'class', negated, ranges: [[low, low]] }];
          const pattern = engine.dialect.classPattern(pieces);
          for (const value of characters) {
            assert.equal(
              await answer(value, engine.dialect.matchesClass('x', false), pattern),
              (low === value) !== negated,
            );
          }
        }
      }
    });
  });
}
