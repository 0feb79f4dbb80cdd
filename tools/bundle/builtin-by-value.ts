import type { Plugin } from 'esbuild';

/**
 * Modules of Node's that are taken as they are. When a module of this kind is imported, Node reads every name that it exports, and some of
 * `node:http` (`WebSocket`) load a whole client that no server needs: a tenth of a start.
 */
const taken = ['node:http', 'node:https'];

/** Names of plain values; those that are worked out when they are read are left alone. */
function plainNames(module: string): string[] {
  const described = Object.entries(Object.getOwnPropertyDescriptors(process.getBuiltinModule(module)));
  return described.flatMap(([name, { value }]) => (value === undefined || name === 'default' ? [] : [name]));
}

function asModule(module: string): string {
  const names = plainNames(module).map((name) => `export const ${name} = module.${name};`);
  return [`const module = process.getBuiltinModule('${module}');`, ...names, 'export default module;'].join('\n');
}

/** Makes imports of these modules read the names that are used, and no others. */
export const builtinByValue: Plugin = {
  name: 'builtin-by-value',
  setup(build) {
    build.onResolve({ filter: /^node:https?$/ }, ({ path, kind }) =>
      kind === 'import-statement' && taken.includes(path)
        ? { path, namespace: 'builtin', sideEffects: false }
        : undefined,
    );
    build.onLoad({ filter: /.*/, namespace: 'builtin' }, ({ path }) => ({ contents: asModule(path), loader: 'js' }));
  },
};
