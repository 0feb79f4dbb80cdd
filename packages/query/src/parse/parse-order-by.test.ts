import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ConditionSyntaxError } from './condition-syntax-error.ts';
import { parseOrderBy } from './parse-order-by.ts';

function read(text: string): string[] {
  return parseOrderBy(text).map(({ path, descending }) => `${path.join('/')} ${descending ? 'desc' : 'asc'}`);
}

const readings: [string, string[]][] = [
  ['', []],
  ['  ', []],
  ['name', ['name asc']],
  ['name asc', ['name asc']],
  ['board/name DESC, id', ['board/name desc', 'id asc']],
  ['priority/id asc,dateEntered Desc', ['priority/id asc', 'dateEntered desc']],
  ['desc desc', ['desc desc']],
  ['timeStart = asc', ['timeStart asc']],
  ['timeStart=desc, id', ['timeStart desc', 'id asc']],
];
for (const [text, columns] of readings) test(`"${text}" is an order`, () => assert.deepEqual(read(text), columns));

test('a column has its place, direction included', () => {
  assert.deepEqual(parseOrderBy('id,  a/b desc '), [
    { path: ['id'], descending: false, span: { start: 0, end: 2 } },
    { path: ['a', 'b'], descending: true, span: { start: 5, end: 13 } },
  ]);
});

const refusals: [string, number, RegExp, string?][] = [
  ['id descending', 3, /found `descending`/, 'desc'],
  ['id dsc', 3, /found `dsc`/, 'desc'],
  ['id,', 3, /Expected a field name, found the end/],
  [',id', 0, /Expected a field name, found `,`/],
  ['id,,a', 3, /Expected a field name, found `,`/],
  ['id asc desc', 7, /Expected `,` or the end/],
  ['id = 1', 5, /Expected `asc` or `desc`, found `1`/],
  ['id =', 4, /Expected `asc` or `desc`, found the end/],
  ['id > asc', 3, /Expected `,` or the end/],
  ['-id', 0, /A number is digits/],
  ['a,b,c,d,e,f,g,h,i,j,k', 20, /may have 10 columns/],
];
for (const [text, position, message, suggestion] of refusals) {
  test(`"${text}" is refused as an order`, () => {
    assert.throws(
      () => parseOrderBy(text),
      (error) => {
        assert.ok(error instanceof ConditionSyntaxError);
        assert.match(error.message, message);
        assert.deepEqual([error.position, error.suggestion], [position, suggestion]);
        return true;
      },
    );
  });
}
