import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Lexer } from './lexer.ts';
import { defaultLimits } from './query-limits.ts';

function lex(text: string): string[] {
  const lexer = new Lexer(text, defaultLimits);
  const found: string[] = [];
  for (let token = lexer.next(); token.kind !== 'end'; token = lexer.next()) found.push(`${token.kind}:${token.text}`);
  return found;
}

test('a path is one word, whatever blanks there are between tokens', () => {
  assert.deepEqual(lex(' \t_info/lastUpdated\u00a0>=\r\n-1.50'), [
    'word:_info/lastUpdated',
    'operator:>=',
    'number:-1.50',
  ]);
});

test('tokens need no blanks between them', () => {
  assert.deepEqual(lex(`(a!='b',[c])`), ['(:(', 'word:a', 'operator:!=', 'text:b', ',:,', 'date:c', '):)']);
});

test('a backslash gives the quote, the backslash and the tab, and leaves any other character as it is', () => {
  const cases: [string, string][] = [
    [String.raw`"a\"b"`, 'a"b'],
    [String.raw`'a\'b'`, "a'b"],
    [String.raw`"a\\"`, 'a\\'],
    [String.raw`"a\tb"`, 'a\tb'],
    [String.raw`"a\nb"`, 'anb'],
    [String.raw`"\%\💡\\\\"`, '%💡\\\\'],
    [`"it's"`, "it's"],
    [`'say "x"'`, 'say "x"'],
    [`""`, ''],
    ['"two\nlines"', 'two\nlines'],
  ];
  for (const [text, value] of cases) assert.deepEqual(lex(text), [`text:${value}`]);
});

test('tokens know their place, quotes and brackets included', () => {
  const lexer = new Lexer(` a  "b" [c]`, defaultLimits);
  const places = [lexer.next(), lexer.next(), lexer.next(), lexer.next()].map(({ start, end }) => [start, end]);
  assert.deepEqual(places, [
    [1, 2],
    [4, 7],
    [8, 11],
    [11, 11],
  ]);
});

test('the end can be asked for again and again', () => {
  const lexer = new Lexer('a', defaultLimits);
  lexer.next();
  assert.equal(lexer.next().kind, 'end');
  assert.equal(lexer.next().kind, 'end');
});
