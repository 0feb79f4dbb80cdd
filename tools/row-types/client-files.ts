import type { Catalogue } from '../../packages/catalogue/src/catalogue.ts';
import type { GeneratedFile } from '../generated-files.ts';
import { type PathNode, pathTree } from './path-tree.ts';
import { renderClientModels } from './render-client-models.ts';
import { renderClientModule } from './render-client-module.ts';

const generated = 'packages/client/src/generated/';

/** The files of the client's types: models of the newest version, a file a module, and the whole API. */
export function clientFiles(catalogue: Catalogue): GeneratedFile[] {
  const newest = catalogue.operations.filter(({ onlyIn }) => onlyIn === undefined);
  const modules = [...pathTree(newest).steps.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
  return [
    { path: `${generated}models.ts`, make: () => renderClientModels(catalogue) },
    ...modules.map((module) => ({
      path: `${generated}${module.name}.ts`,
      make: () => renderClientModule(module, catalogue),
    })),
    { path: `${generated}api.ts`, make: () => renderApi(modules) },
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
