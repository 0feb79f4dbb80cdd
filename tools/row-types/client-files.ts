import type { Catalogue, OlderVersion } from '../../packages/catalogue/src/catalogue.ts';
import { versionedCatalogue } from '../../packages/server/src/version/versioned-catalogue.ts';
import type { GeneratedFile } from '../generated-files.ts';
import { type PathNode, pathTree } from './path-tree.ts';
import { renderClientModels, renderOlderModels } from './render-client-models.ts';
import { renderClientModule } from './render-client-module.ts';

const generated = 'packages/client/src/generated/';

/** The files of the client's types: models of the newest version, a file a module, and the whole API. */
export function clientFiles(catalogue: Catalogue): GeneratedFile[] {
  return filesIn(generated, catalogue, () => renderClientModels(catalogue));
}

/** The same of an older version, which takes the models that it has in common with the newest from there. */
export function olderClientFiles(newest: Catalogue, older: OlderVersion): GeneratedFile[] {
  const catalogue = versionedCatalogue(newest, older);
  return filesIn(`${generated}${older.version}/`, catalogue, () => renderOlderModels(catalogue, newest));
}

function filesIn(folder: string, catalogue: Catalogue, models: () => string): GeneratedFile[] {
  const own = catalogue.operations.filter(({ onlyIn }) => onlyIn === undefined || onlyIn === catalogue.version);
  const modules = [...pathTree(own).steps.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
  const above = folder === generated ? '..' : '../..';
  return [
    { path: `${folder}models.ts`, make: models },
    ...modules.map((module) => ({
      path: `${folder}${module.name}.ts`,
      make: () => renderClientModule(module, catalogue, above),
    })),
    { path: `${folder}api.ts`, make: () => renderApi(modules) },
  ];
}

const heading = '// Written by "npm run generate" from the catalogue. Do not edit.';

function renderApi(modules: readonly PathNode[]): string {
  const typeName = ({ name }: PathNode) => `${name.charAt(0).toUpperCase()}${name.slice(1)}Path`;
  const imports = modules.map((module) => `import type { ${typeName(module)} } from './${module.name}.ts';`);
  const members = modules.map((module) => `  readonly ${module.name}: ${typeName(module)};`);
  return [
    heading,
    ...imports,
    '',
    '/** Every module of the API. */',
    'export interface Api {',
    ...members,
    '}',
    '',
  ].join('\n');
}

/** The paths whose lists have a search, in lower case. */
export function renderSearchablePaths(catalogue: Catalogue): string {
  const paths = catalogue.operations
    .filter(({ kind }) => kind === 'search')
    .map(({ path }) => `'${path.replace(/\/search$/, '').toLowerCase()}'`);
  return [
    heading,
    '',
    '/** Lists that have a search by POST, in lower case. */',
    `export const searchablePaths: ReadonlySet<string> = new Set([${paths.join(', ')}]);`,
    '',
  ].join('\n');
}

/** The words by which a bundle names the records of lists that stand by themselves (evidence: bundles/bundle). */
export function renderBundleTypes(catalogue: Catalogue): string {
  const lists = catalogue.views.filter(({ path, collection }) => path === collection && !path.includes('{'));
  const named = lists.map(({ path, collection }) => ({ path, model: catalogue.collection(collection).model }));
  const alone = named.filter(({ model }) => named.filter((each) => each.model === model).length === 1);
  const rows = alone.map(({ path, model }) => `  '${path.toLowerCase()}': '${model.toLowerCase()}',`);
  const opening = '/** What bundles call the records of a list, by its path in lower case. */';
  return [
    heading,
    '',
    opening,
    'export const bundleTypes: Readonly<Record<string, string>> = {',
    ...rows,
    '};',
    '',
  ].join('\n');
}
