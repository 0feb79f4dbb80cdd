import type { Catalogue } from '../../packages/catalogue/src/catalogue.ts';
import { parseReportColumn, type Report } from '../../packages/catalogue/src/report.ts';

const introduction = `# Reports

What \`/system/reports\` has, by name: the records that a report shows, how many columns it has, and those that are null for
every record; why is said below. What a column shows is a field, or is worked out for each row; reports can be asked and ordered by
both, by the latter up to as many records as a call may read (\`--max-answer-records\`). The product has further reports: of audits, ledgers, custom
fields, and of what it counts over many records. Where the names come from: docs/evidence/reports.md. This page is generated
from \`packages/catalogue/patches/reports\` (\`npm run generate\`).

| Report | Shows | Columns | Always null |
| --- | --- | --: | --- |
`;

const reasons = `
## Why columns are null

`;

/** Writes docs/reports.md: a row for each report, in the order of their names; then the reasons, each with its columns. */
export function renderReports({ reports }: Pick<Catalogue, 'reports'>): string {
  return `${introduction}${reports.map(row).join('\n')}\n${reasons}${reasonLines(reports).join('\n')}\n`;
}

function row({ name, view, only, columns }: Report): string {
  const part = only === undefined ? '' : ` where \`${only}\``;
  const empty = Object.keys(columns).filter((column) => reasonOf(columns[column]) !== null);
  return `| ${name} | ${view}${part} | ${Object.keys(columns).length} | ${empty.join(', ')} |`;
}

function reasonLines(reports: readonly Report[]): string[] {
  const empty = reports.flatMap(({ name, columns }) =>
    Object.entries(columns).map(([column, text]) => ({ of: `${name}.${column}`, reason: reasonOf(text) })),
  );
  const byReason = Map.groupBy(empty, ({ reason }) => reason);
  return [...byReason]
    .filter(([reason]) => reason !== null)
    .map(([reason, columns]) => `* ${reason}: ${columns.map(({ of }) => of).join(', ')}`);
}

function reasonOf(text: string | undefined): string | null {
  return text === undefined ? null : parseReportColumn(text).reason;
}
