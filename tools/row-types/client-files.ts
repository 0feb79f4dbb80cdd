import type { Catalogue } from '../../packages/catalogue/src/catalogue.ts';
import type { Operation } from '../../packages/catalogue/src/operation.ts';
import type { GeneratedFile } from '../generated-files.ts';
import { type PathNode, pathTree } from './path-tree.ts';
import { renderClientModels } from './render-client-models.ts';
import { renderClientModule } from './render-client-module.ts';

/** A version of the API as its clients see it. */
export interface ClientVersion {
  readonly catalogue: Catalogue;
  /** Whether it has an operation. */
  readonly has: (operation: Operation) => boolean;
  /** The folder below `generated`, with its slash; none for the newest. */
  readonly folder: string;
}

const generated = 'packages/client/src/generated/';

/** The files of a version's types: models, a file a module, and the whole API. */
export function clientFiles({ catalogue, has, folder }: ClientVersion): GeneratedFile[] {
  const modules = [...pathTree(catalogue.operations.filter(has)).steps.values()].sort((a, b) =>
    a.name < b.name ? -1 : 1,
  );
  const toSource = folder === '' ? '../' : '../../';
  return [
    { path: `${generated}${folder}models.ts`, make: () => renderClientModels(catalogue) },
    ...modules.map((module) => ({
      path: `${generated}${folder}${module.name}.ts`,
      make: () => renderClientModule(module, catalogue, { toSource }),
    })),
    { path: `${generated}${folder}api.ts`, make: () => renderApi(modules) },
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
