import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ConditionSyntaxError } from './condition-syntax-error.ts';
import { pointAt } from './point-at.ts';

test('a refusal says what was found and expected, and shows the line with a caret', () => {
  const error = new ConditionSyntaxError('a = 1\nand b lke "x"', {
    reason: 'unexpected',
    position: 12,
    found: 'lke',
    expected: ['like', 'a field name'],
    suggestion: 'like',
  });
  assert.equal(error.name, 'ConditionSyntaxError');
  assert.equal(
    error.render(),
    [
      'Expected `like` or a field name, found `lke` at character 13. Did you mean `like`?',
      'and b lke "x"',
      '      ^',
    ].join('\n'),
  );
});

test('what was found is shortened and kept on one line', () => {
  const error = new ConditionSyntaxError('', {
    reason: 'unexpected',
    position: 0,
    found: `a\n\u0000b${'c'.repeat(99)}`,
  });
  assert.equal(error.found, `a b${'c'.repeat(36)}…`);
});

test('a long line is shortened around the place, and the caret stays under it', () => {
  const text = `${'x'.repeat(500)}!${'y'.repeat(500)}`;
  const [line = '', caret = ''] = pointAt(text, 500).split('\n');
  assert.equal(line[caret.indexOf('^')], '!');
  assert.ok(line.length <= 102 && line.startsWith('…') && line.endsWith('…'));
});

test('the caret may stand behind the last character, on the first line and on an empty one', () => {
  assert.equal(pointAt('ab', 2), 'ab\n  ^');
  assert.equal(pointAt('ab', 99), 'ab\n  ^');
  assert.equal(pointAt('', 0), '\n^');
  assert.equal(pointAt('\n', 0), '\n^');
  assert.equal(pointAt('a\n\nb', 2), '\n^');
  assert.equal(pointAt('a\tb', 2), 'a b\n  ^');
});
