import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { ConditionSyntaxError } from './parse/condition-syntax-error.ts';
import { parseCondition } from './parse/parse-condition.ts';
import { defaultLimits } from './parse/query-limits.ts';
import { printCondition } from './print-condition.ts';
import { all, where } from './where.ts';

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');

function linesOf(block: string): string[] {
  const found = new RegExp(`\`\`\`${block}\\n(.*?)\`\`\``, 's').exec(readme)?.[1];
  assert.ok(found, `the page has no ${block} block`);
  return found.trim().split('\n');
}

for (const line of linesOf('conditions'))
  test(`the page is right that ${line} can be read`, () => assert.ok(parseCondition(line)));

for (const line of linesOf('refused')) {
  test(`the page is right that ${line} is refused`, () =>
    assert.throws(() => parseCondition(line), ConditionSyntaxError));
}

test('the page names every limit', () => {
  const section = readme.slice(readme.indexOf('## Limits'));
  for (const limit of Object.values(defaultLimits))
    assert.ok(section.includes(limit.toLocaleString('en-US')), String(limit));
});

test('the page is right about what conditions made in code come to', () => {
  const ticket = where<{ board?: { name?: string }; lastUpdated?: string }>();
  const open = all(ticket('board/name').is('Support'), ticket('lastUpdated').isAbove(new Date(0)));
  const [made = '', printed = ''] = linesOf('ts').slice(1);
  assert.equal(
    made,
    "const open = all(ticket('board/name').is('Support'), ticket('lastUpdated').isAbove(new Date(0)));",
  );
  assert.equal(printed, `printCondition(open); // ${printCondition(open)}`);
});
