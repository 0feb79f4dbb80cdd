import type { Catalogue } from '../../packages/catalogue/src/catalogue.ts';
import { parseReportColumn, type Report } from '../../packages/catalogue/src/report.ts';

const introduction = `# Reports

What \`/system/reports\` has, by name: the records that a report shows, how many columns it has, and those that are null for
every record, since nothing that is kept here says their value. The product has further reports: of audits, ledgers, custom
fields, and of what it counts over many records. Where the names come from: docs/evidence/reports.md. This page is generated
from \`packages/catalogue/patches/reports\` (\`npm run generate\`).

| Report | Shows | Columns | Always null |
| --- | --- | --: | --- |
`;

/** Writes docs/reports.md: a row for each report, in the order of their names. */
export function renderReports({ reports }: Pick<Catalogue, 'reports'>): string {
  return `${introduction}${reports.map(row).join('\n')}\n`;
}

function row({ name, view, only, columns }: Report): string {
  const part = only === undefined ? '' : ` where \`${only}\``;
  const empty = Object.entries(columns).filter(([, text]) => isNeverFilled(text));
  return `| ${name} | ${view}${part} | ${Object.keys(columns).length} | ${empty.map(([column]) => column).join(', ')} |`;
}

function isNeverFilled(text: string): boolean {
  const { path, constant } = parseReportColumn(text);
  return path === null && constant === null;
}
