import { compileIds } from '../../packages/store/src/sql/compile-list.ts';
import type { ConditionRow } from '../../packages/store/test/condition-row.ts';
import { plannedRow } from './planned-row.ts';

const longest = 1_500;

/** The statements that a chapter's conditions become, each text once, with the first condition that becomes it. */
export function renderShapes(rows: readonly ConditionRow[]): string {
  const shapes = new Map<string, string>();
  for (const row of rows) {
    if (row.finds === undefined) continue;
    const [sqlite, postgres] = [textOf(row, 'sqlite'), textOf(row, 'postgres')];
    if (!shapes.has(sqlite))
      shapes.set(sqlite, `-- ${shorten(row.text)}\n-- SQLite\n${sqlite}\n-- PostgreSQL\n${postgres}`);
  }
  if (shapes.size === 0) return '';
  const summary = `<summary>SQL: ${shapes.size} ${shapes.size === 1 ? 'statement' : 'statements'}</summary>`;
  return `<details>${summary}\n\n\`\`\`sql\n${[...shapes.values()].join('\n\n')}\n\`\`\`\n\n</details>`;
}

function textOf(row: ConditionRow, name: 'sqlite' | 'postgres'): string {
  const { sql } = compileIds(plannedRow(row, name));
  return sql.length > longest ? `${sql.slice(0, longest)}…` : sql;
}

function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length > 200 ? `${line.slice(0, 200)}…` : line;
}
