import assert from 'node:assert/strict';
import { test } from 'node:test';
import { evaluate, type FieldValue } from './evaluate.ts';
import { parseCondition } from './parse/parse-condition.ts';

const ticket: Readonly<Record<string, FieldValue>> = {
  id: 7,
  hours: 1.5,
  summary: 'Printer JAM in the Café [2]',
  'board/name': 'Straße',
  closedFlag: false,
  lastUpdated: '2024-01-31T10:00:00Z',
  midnight: '2024-01-31T00:00:00Z',
  nothing: null,
  blank: '',
};

function holds(text: string): boolean {
  return evaluate(parseCondition(text)!, (path) => ticket[path.join('/')]);
}

const truths = [
  'id = 7',
  'id = 7.0',
  'id != 8',
  'id > -1 and id >= 7 and id <= 7 and id < 7.5',
  'hours > 1.49',
  'summary = "PRINTER jam in the cafe\u0301 [2]"',
  'summary != "x"',
  'summary like "printer*"',
  "summary like '%JAM%'",
  'summary like "*[[]_]"',
  'summary like "*[[][0-9]]"',
  'summary not like "jam"',
  'summary contains "jam in"',
  'summary not contains "*"',
  'summary contains "%jam%" and summary not contains "%"',
  'summary < "printers"',
  'board/name = "STRAßE"',
  'closedFlag = False and closedFlag != true',
  'lastUpdated = [2024-01-31T10:00:00Z]',
  'lastUpdated = [2024-01-31T06:00:00-04:00]',
  'lastUpdated > [2024-01-31]',
  'lastUpdated < [2024-01-31T10:00:00.500Z]',
  'lastUpdated > [2024-01-31T09:59:59.999Z]',
  'midnight = [2024-01-31]',
  'nothing = null',
  'missing = null',
  'id != null and blank != null',
  'blank = "" and blank like "*" and blank not contains "x"',
  'id in (1, 7)',
  'id not in (1, 2)',
  'id not in (1, null)',
  'summary in ("x", "PRINTER JAM IN THE CAFÉ [2]")',
  'lastUpdated in ([2024-01-31T10:00:00+00:00])',
  'nothing in (null, 1)',
  'id = 8 or id = 7',
  'id = 7 or id = 7 and id = 8',
];
for (const text of truths) test(`${text} holds`, () => assert.equal(holds(text), true));

const falsehoods = [
  'id = 8',
  'id != 7',
  'id = null',
  'id < null',
  'summary = "Printer JAM in the Cafe [2]"',
  'summary like "Printer"',
  'summary contains "jam*"',
  'summary contains "%j%m%"',
  'summary not contains "%jam%"',
  'board/name = "Strasse"',
  'lastUpdated = [2024-01-31T10:00:00.500Z]',
  'lastUpdated >= [2024-01-31T10:00:00.001Z]',
  'nothing != null',
  'nothing = 1',
  'nothing != 1',
  'nothing < 1',
  'nothing like "*"',
  'nothing not like "x"',
  'nothing contains ""',
  'nothing not contains "x"',
  'nothing in (1)',
  'nothing not in (1)',
  'nothing not in (1, null)',
  'nothing not in (null)',
  'blank = null',
  'id in (1, null)',
  'id not in (7, null)',
  'id = "7"',
  'id != "7"',
  'id like "7"',
  'summary = 1',
  'summary > [2024-01-31]',
  'closedFlag = 0',
  '(id = 7 or id = 8) and id = 8',
];
for (const text of falsehoods) test(`${text} does not hold`, () => assert.equal(holds(text), false));
