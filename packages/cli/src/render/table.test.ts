import assert from 'node:assert/strict';
import { test } from 'node:test';
import { renderTable, TextTable } from './table.ts';

const on = (columns: number | null) => ({ columns, paint: (_: string, text: string) => text });
const head = ['ID', 'SUMMARY', 'C'];
const rows = [
  ['7', 'A long summary of something', 'x'],
  ['120', 'Short', 'y'],
];

test('numbers stand to the right, and the widest columns give way', () => {
  assert.deepEqual(renderTable(head, rows, on(80)).split('\n'), [
    ' ID  SUMMARY                      C',
    '  7  A long summary of something  x',
    '120  Short                        y',
    '',
  ]);
  assert.deepEqual(renderTable(head, rows, on(20)).split('\n'), [
    ' ID  SUMMARY       C',
    '  7  A long summ…  x',
    '120  Short         y',
    '',
  ]);
});

test('what programs read is cut nowhere, and no cell holds a tab, a line or an escape', () => {
  const shown = renderTable(['A', 'B'], [['x\ty\nz', '\u001b[31mred']], on(null));
  assert.equal(shown, 'A\tB\nx y z\t\ufffd[31mred\n');
});

test('columns that nobody named are left out where they could not be read', () => {
  const table = new TextTable(['ID', 'SUMMARY', 'COMPANY'], on(24), { mayLeaveOut: true });
  const shown = table.lines([['1', 'Something long enough', 'A company']], true);
  assert.equal(shown, 'ID  SUMMARY\n 1  Something long enou…\n');
});
