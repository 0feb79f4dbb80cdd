import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { csvLine } from '../../render/csv.ts';
import { parseCsv } from './parse-csv.ts';

test('cells with commas, quotes and lines are read, with the line where each row begins', () => {
  assert.deepEqual(parseCsv('\ufeffa,b\r\n1,"x,\n""y"""\r\n\n2,\n'), [
    { line: 1, cells: ['a', 'b'] },
    { line: 2, cells: ['1', 'x,\n"y"'] },
    { line: 5, cells: ['2', ''] },
  ]);
});

test('a quote that is not closed, or stands within a cell, is refused with its line', () => {
  assert.throws(() => parseCsv('a\n"b'), /Line 2: a quote/);
  assert.throws(() => parseCsv('a\n1,b"c'), /Line 2: a quote/);
});

test('what is written is read again', () => {
  const rows = fc.array(fc.array(fc.string(), { minLength: 2, maxLength: 4 }), { minLength: 1 });
  fc.assert(
    fc.property(rows, (written) => {
      const read = parseCsv(written.map(csvLine).join(''));
      assert.deepEqual(
        read.map(({ cells }) => cells),
        written.map((cells) => cells),
      );
    }),
  );
});
