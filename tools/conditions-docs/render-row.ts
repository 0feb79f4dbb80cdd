import { describeFilter } from '../../packages/store/src/plan/describe-plan.ts';
import type { ConditionRow } from '../../packages/store/test/condition-row.ts';
import { plannedRow } from './planned-row.ts';

const widest = 300;

/** One line of a chapter's table: the text, the tree with its names looked up, and the ids or the refusal. */
export function renderRow(row: ConditionRow): string {
  const understood = row.finds === undefined ? '' : code(describeFilter(plannedRow(row, 'sqlite').filter));
  return `| ${code(row.text)} | ${understood} | ${answerOf(row)} |`;
}

function answerOf({ finds, refused }: ConditionRow): string {
  if (finds === undefined) return `*${plain(refused ?? '')}*`;
  return finds.length === 0 ? 'nothing' : finds.join(', ');
}

/** Code in a cell: between back quotes where that can be, else as HTML (a bar would end the cell). */
function code(text: string): string {
  if (text === '') return '';
  const isPlain =
    text.length <= widest &&
    /^[\x20-\x5f\x61-\x7b\x7d\x7e\p{L}\p{S}]+$/u.test(text) &&
    !text.includes('`') &&
    !text.includes('|');
  return isPlain ? `\`${text}\`` : `<code>${plain(text)}</code>`;
}

/** Text without meaning to Markdown or HTML; combining marks stand by themselves, so that they can be seen. */
function plain(text: string): string {
  const short = text.length > widest ? `${text.slice(0, widest)}…` : text;
  return short
    .toWellFormed()
    .replace(/[^\x20-\x7e\p{L}\p{N}\p{S}]|[<>&|`*_[\]\\]/gu, (character) => `&#${character.codePointAt(0)};`);
}
