import assert from 'node:assert/strict';
import { it } from 'node:test';
import { takesLines } from '../src/record/takes-lines.ts';

it('a text is typed in several lines where it is long, prose, or has lines already', () => {
  const takes = (name: string, maxLength?: number, text = '') =>
    takesLines({ type: 'text', name, ...(maxLength === undefined ? {} : { maxLength }) }, text);
  assert.deepEqual(
    ['firstName', 'city', 'zip'].map((name) => takes(name)),
    [false, false, false],
  );
  assert.deepEqual(
    ['internalNotes', 'customerDescription', 'text'].map((name) => takes(name)),
    [true, true, true],
  );
  assert.deepEqual([takes('description', 100), takes('firstName', 250), takes('name', 1000)], [false, false, true]);
  assert.equal(takes('city', undefined, 'two\nlines'), true, 'no line is lost');
  assert.equal(takesLines({ type: 'integer', name: 'notes' }, ''), false);
});
