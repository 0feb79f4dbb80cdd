import { tables } from '../packages/calculation/test/tables.ts';
import { loadCatalogue } from '../packages/catalogue/src/catalogue.ts';
import { renderConfigurationDocs } from '../packages/settings/src/describe-settings.ts';
import { renderPage } from './calculation-docs/render-table.ts';
import { renderConditions } from './conditions-docs/render-conditions.ts';
import { behaviourPage } from './coverage/behaviour-page.ts';
import { findCoverage } from './coverage/find-coverage.ts';
import { renderBehaviours } from './coverage/render-behaviours.ts';
import { renderCoverage } from './coverage/render-coverage.ts';
import { renderDeletes } from './deletes-docs/render-deletes.ts';
import { renderReports } from './reports-docs/render-reports.ts';
import { renderRights } from './rights-docs/render-rights.ts';
import { clientFiles, olderClientFiles, renderBundleTypes, renderSearchablePaths } from './row-types/client-files.ts';
import { renderBodies } from './row-types/render-bodies.ts';
import { renderModelFields } from './row-types/render-model-fields.ts';
import { renderRows } from './row-types/render-rows.ts';
import { allOwnTables } from './tables-docs/own-tables.ts';
import { renderTables } from './tables-docs/render-tables.ts';

/** A file of the repository that is made by `npm run generate`. */
export interface GeneratedFile {
  /** From the root of the repository. */
  readonly path: string;
  readonly make: () => string | Promise<string>;
}

/** What is made of the compiled catalogue, in this order. */
export const generatedFiles: readonly GeneratedFile[] = [
  { path: 'packages/catalogue/src/generated/rows.ts', make: () => renderRows(loadCatalogue()) },
  { path: 'packages/catalogue/src/generated/bodies.ts', make: () => renderBodies(loadCatalogue()) },
  ...clientFiles(loadCatalogue()),
  ...loadCatalogue().older.flatMap((older) => olderClientFiles(loadCatalogue(), older)),
  {
    path: 'packages/client/src/list/generated/searchable-paths.ts',
    make: () => renderSearchablePaths(loadCatalogue()),
  },
  { path: 'packages/client/src/bundle/generated/bundle-types.ts', make: () => renderBundleTypes(loadCatalogue()) },
  { path: 'packages/client/src/tenant/generated/model-fields.ts', make: () => renderModelFields(loadCatalogue()) },
  { path: 'docs/coverage.md', make: () => findCoverage().then(renderCoverage) },
  { path: 'docs/behaviours.md', make: () => renderBehaviours(behaviourPage) },
  { path: 'docs/deletes.md', make: () => renderDeletes(loadCatalogue()) },
  { path: 'docs/rights.md', make: () => renderRights(loadCatalogue()) },
  { path: 'docs/reports.md', make: () => renderReports(loadCatalogue()) },
  { path: 'docs/configuration.md', make: renderConfigurationDocs },
  { path: 'docs/conditions.md', make: renderConditions },
  ...Object.entries(tables).map(([name, those]) => ({
    path: `docs/calculation/${name}.md`,
    make: () => renderPage(those),
  })),
  { path: 'docs/tables.md', make: () => renderTables(allOwnTables()) },
];
