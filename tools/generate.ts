/**
 * Writes every generated file of the repository, or, with --check, fails when one is not up to date.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { tables } from '../packages/calculation/test/tables.ts';
import { loadCatalogue } from '../packages/catalogue/src/catalogue.ts';
import { renderConfigurationDocs } from '../packages/settings/src/describe-settings.ts';
import { renderPage } from './calculation-docs/render-table.ts';
import { compileCatalogue } from './compile-catalogue/compile.ts';
import { readSources } from './compile-catalogue/sources.ts';
import { renderConditions } from './conditions-docs/render-conditions.ts';
import { behaviourPage } from './coverage/behaviour-page.ts';
import { findCoverage } from './coverage/find-coverage.ts';
import { renderBehaviours } from './coverage/render-behaviours.ts';
import { renderCoverage } from './coverage/render-coverage.ts';
import { renderDeletes } from './deletes-docs/render-deletes.ts';
import { renderReports } from './reports-docs/render-reports.ts';
import { renderBodies } from './row-types/render-bodies.ts';
import { renderRows } from './row-types/render-rows.ts';
import { allOwnTables } from './tables-docs/own-tables.ts';
import { renderTables } from './tables-docs/render-tables.ts';

const root = join(import.meta.dirname, '..');
const check = process.argv.includes('--check');

const files: readonly { readonly path: string; readonly make: () => string | Promise<string> }[] = [
  { path: 'packages/catalogue/src/generated/catalogue.json', make: () => compileCatalogue(readSources()) },
  { path: 'packages/catalogue/src/generated/rows.ts', make: () => renderRows(loadCatalogue()) },
  { path: 'packages/catalogue/src/generated/bodies.ts', make: () => renderBodies(loadCatalogue()) },
  { path: 'docs/coverage.md', make: () => findCoverage().then(renderCoverage) },
  { path: 'docs/behaviours.md', make: () => renderBehaviours(behaviourPage) },
  { path: 'docs/deletes.md', make: () => renderDeletes(loadCatalogue()) },
  { path: 'docs/reports.md', make: () => renderReports(loadCatalogue()) },
  { path: 'docs/configuration.md', make: renderConfigurationDocs },
  { path: 'docs/conditions.md', make: renderConditions },
  ...Object.entries(tables).map(([name, those]) => ({
    path: `docs/calculation/${name}.md`,
    make: () => renderPage(those),
  })),
  { path: 'docs/tables.md', make: () => renderTables(allOwnTables()) },
];

let stale = 0;
for (const { path, make } of files) {
  const file = join(root, path);
  const text = await make();
  if (existsSync(file) && readFileSync(file, 'utf8') === text) continue;
  if (check) {
    process.stderr.write(`${path} is not up to date: run "npm run generate".\n`);
    stale += 1;
  } else {
    writeFileSync(file, text);
    process.stdout.write(`wrote ${path}\n`);
  }
}
process.exitCode = stale > 0 ? 1 : 0;
