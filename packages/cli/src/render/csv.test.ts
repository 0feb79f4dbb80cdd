import assert from 'node:assert/strict';
import { test } from 'node:test';
import { columnsOf, csvLine, csvRecord } from './csv.ts';

test('cells are quoted where they have to be', () => {
  assert.equal(csvLine(['a', 'b,c', 'say "x"', 'two\nlines', '']), 'a,"b,c","say ""x""","two\nlines",\r\n');
});

test('references have a column a member, lists and custom fields are JSON, links are left out', () => {
  const record = { id: 1, company: { id: 2, name: 'A', _info: {} }, types: [{ id: 3 }], none: null, _info: { a: 1 } };
  const columns = columnsOf([record, { id: 2, later: true }]);
  assert.deepEqual(columns, ['id', 'company/id', 'company/name', 'types', 'none', 'later']);
  assert.deepEqual(columnsOf([{ company: null }, record]), ['id', 'company/id', 'company/name', 'types', 'none']);
  assert.equal(csvRecord(record, columns), '1,2,A,"[{""id"":3}]",,\r\n');
});
