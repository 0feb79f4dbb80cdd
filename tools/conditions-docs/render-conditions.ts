import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ConditionRow } from '../../packages/store/test/condition-row.ts';
import { conditionsTable } from '../../packages/store/test/conditions-table.ts';
import { renderRow } from './render-row.ts';
import { renderShapes } from './render-shapes.ts';

const language = join(import.meta.dirname, '../../packages/query/README.md');
const preface = join(import.meta.dirname, 'preface.md');

/**
 * The page about conditions: what the language is (from its package's own page), how the server reads it, and every row
 * of the table that the tests run, with what it is understood as, the SQL that it becomes on both databases and what it
 * finds.
 */
export function renderConditions(): string {
  const chapters = [...Map.groupBy(conditionsTable, ({ title }) => title).values()];
  return `${readFileSync(preface, 'utf8').trimEnd()}\n\n${languageSections()}\n\n${heading()}\n\n${chapters.map(renderChapter).join('\n\n')}\n`;
}

/** Grammar, values, meaning and limits. */
function languageSections(): string {
  const sections = readFileSync(language, 'utf8').split(/^(?=## )/m);
  const wanted = ['## Conditions\n', '## What conditions mean\n', '## Limits\n'];
  return wanted
    .map((start) => sections.find((section) => section.startsWith(start))?.trimEnd() ?? '')
    .join('\n\n')
    .replaceAll(/```(?:conditions|refused)\n/g, '```\n');
}

function heading(): string {
  return `## ${conditionsTable.length} conditions and what they find

The records are those of \`packages/store/test/sample-records.ts\`. The tests ask each of these of the planner and of a
running server, in the query and in the body of a search, on SQLite and on PostgreSQL. A condition that is refused
answers 400 with the code \`ApiFindCondition\` and the message in italics.`;
}

function renderChapter(rows: readonly ConditionRow[]): string {
  const [first] = rows;
  if (first === undefined) return '';
  const of = first.parentId === undefined ? '' : `, below ${first.parentId}`;
  return [
    `### ${first.title}`,
    '',
    `\`${first.kind}\` of \`${first.view}\`${of}`,
    '',
    '| condition | understood as | finds |',
    '| --- | --- | --- |',
    ...rows.map(renderRow),
    '',
    renderShapes(rows),
  ].join('\n');
}
