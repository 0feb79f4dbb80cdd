import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ConditionSyntaxError } from './condition-syntax-error.ts';
import { parseFields } from './parse-fields.ts';
import { defaultLimits } from './query-limits.ts';

test('fields are paths with commas between, and blanks do not count', () => {
  const paths = [['id'], ['company', 'name'], ['_info', 'lastUpdated']];
  assert.deepEqual(parseFields('id,company/name,_info/lastUpdated'), paths);
  assert.deepEqual(parseFields(' id , ,company/name,\n_info/lastUpdated, '), paths);
});

test('no text is no fields', () => {
  for (const text of ['', ' ', ',', ' , ']) assert.deepEqual(parseFields(text), []);
});

test('what is not a path is refused at its place', () => {
  const cases: [string, number][] = [
    ['id name', 3],
    ['id,"name"', 3],
    ['id;name', 2],
    ['a//b', 2],
    ['1', 0],
  ];
  for (const [text, position] of cases) {
    assert.throws(
      () => parseFields(text),
      (error) => error instanceof ConditionSyntaxError && error.position === position,
    );
  }
});

test('fields have a limit of their own', () => {
  const limits = { ...defaultLimits, fields: 2 };
  assert.equal(parseFields('a,b', limits).length, 2);
  assert.throws(
    () => parseFields('a,b,c', limits),
    (error) => error instanceof ConditionSyntaxError && error.reason === 'too many fields' && error.position === 4,
  );
});
