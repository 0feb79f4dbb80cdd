import { type OwnColumn, type OwnTable, ownColumn } from '../../packages/store/src/schema/own-table.ts';

const introduction = `# Tables of ours

Every tenant has a table for each collection of the API, whose columns follow from the catalogue, and these beside them.
This page is generated (\`npm run generate\`) from the declarations of whoever writes them; the statements for SQLite and
PostgreSQL follow from the same declarations. Times are text (\`YYYY-MM-DDTHH:MM:SSZ\`) but where a column is \`wide\`:
there they are milliseconds since the epoch. Substring search adds indexes named \`reeve_search__…\`, which follow from
the catalogue; on PostgreSQL the rate limit counts in \`reeve_rate_limit\`, which belongs to the database and to no tenant.
`;

/** Writes docs/tables.md: the tables in alphabetical order, each with its columns, key and indexes. */
export function renderTables(tables: readonly OwnTable[]): string {
  const inOrder = [...tables].sort((a, b) => (a.name < b.name ? -1 : 1));
  return [introduction, ...inOrder.map(section)].join('\n');
}

function section(table: OwnTable): string {
  const rows = Object.keys(table.columns).map((name) => row(name, ownColumn(table, name)));
  return [
    `## ${table.name}`,
    '',
    `${capital(table.says)}.`,
    '',
    '| Column | Kind | |',
    '| --- | --- | --- |',
    ...rows,
    '',
    ...keysOf(table),
    '',
  ].join('\n');
}

function row(name: string, { kind, nullable, default: fallback, folded }: OwnColumn): string {
  const words = [
    ...(nullable === true ? ['may be empty'] : []),
    ...(fallback === undefined ? [] : [`${fallback} unless given`]),
    ...(folded === true ? ['with a folded companion'] : []),
  ];
  return `| \`${name}\` | ${kind} | ${words.join(', ')} |`;
}

function keysOf({ key, indexes = [] }: OwnTable): string[] {
  const named = (columns: readonly string[]) => columns.map((column) => `\`${column}\``).join(', ');
  return [
    `Key: ${key === undefined ? '`id`' : named(key)}.`,
    ...indexes.map(({ columns, unique }) => `${unique === true ? 'Unique index' : 'Index'}: ${named(columns)}.`),
  ];
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
