import type { Case, CaseTable } from '../../packages/calculation/test/case.ts';

const note = `This page is generated (\`npm run generate\`) from cases that the tests run. The mark says how well an answer is
known: *live* was seen of the product, *documented* is said by its documentation, *assumed* is ours.`;

/** A page of docs/calculation: every table with its cases. */
export function renderPage(tables: readonly CaseTable[]): string {
  const [first, ...others] = tables;
  if (first === undefined) throw new Error('A page has a table at least.');
  return `${[chapter(first, '#', note), ...others.map((table) => chapter(table, '##'))].join('\n\n')}\n`;
}

function chapter({ heading, says, cases }: CaseTable, level: string, more?: string): string {
  const head = ['| case | question | answer | mark |', '| --- | --- | --- | --- |'];
  const texts = [`${level} ${heading}`, says, ...(more === undefined ? [] : [more])];
  return [...texts, [...head, ...cases.map(row)].join('\n')].join('\n\n');
}

function row({ title, question, answer, mark }: Case<unknown, unknown>): string {
  return `| ${[title, `\`${members(question)}\``, answerText(answer), mark].map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}

function answerText(answer: unknown): string {
  if (answer === null) return '–';
  const refused = isRecord(answer) ? answer['refused'] : undefined;
  return typeof refused === 'string' ? `refused: *${refused}*` : `\`${members(answer)}\``;
}

/** A record without its braces: `price: 1, quantity: 3`. */
function members(value: unknown): string {
  if (!isRecord(value)) return written(value);
  return Object.entries(value)
    .map(([key, each]) => `${key}: ${written(each)}`)
    .join(', ');
}

/** A value as a reader writes it; texts without quotes. */
function written(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(written).join(', ')}]`;
  return isRecord(value) ? `{ ${members(value)} }` : String(value);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
