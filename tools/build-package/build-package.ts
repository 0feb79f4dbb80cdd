import { spawnSync } from 'node:child_process';
import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { dirname, join, relative } from 'node:path';

const root = join(import.meta.dirname, '../..');

/** What was written. */
export interface BuiltPackage {
  readonly files: number;
  readonly bytes: number;
}

/** A package that is built to be installed. */
export interface PackageToBuild {
  readonly name: string;
  readonly folder: string;
  /** Packages that go along within it, by name, and where: it does not depend on them. */
  readonly within: readonly string[];
}

/** Builds a package into its folder, which is emptied first. Raises an error when the declarations cannot be made. */
export function buildPackage({ name, folder, within }: PackageToBuild): BuiltPackage {
  rmSync(folder, { recursive: true, force: true });
  const files = sources(name, within);
  const written = new Map([
    ...scripts(files),
    ...declarations(files),
    ['package.json', manifest(name, within)] as const,
  ]);
  for (const [file, text] of written) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  return { files: written.size, bytes: [...written.values()].reduce((sum, text) => sum + Buffer.byteLength(text), 0) };
}

/** Sources by where they go: those of the package below `src`, those of another within it below its name. */
function sources(own: string, within: readonly string[]): Map<string, string> {
  const places = [[own, 'src'], ...within.map((name) => [name, name])] as [string, string][];
  return new Map(
    places.flatMap(([name, place]) => {
      const files = globSync(`packages/${name}/src/**/*.ts`, { cwd: root }).filter(
        (file) => !file.endsWith('.test.ts'),
      );
      return files.map((file) => [join(place, relative(`packages/${name}/src`, file)), file] as const);
    }),
  );
}

/** Types are left out as Node leaves them out, and the blanks that they leave. */
function scripts(files: ReadonlyMap<string, string>): (readonly [string, string])[] {
  return [...files].map(([place, file]) => {
    const code = stripTypeScriptTypes(readFileSync(join(root, file), 'utf8'))
      .replace(/[ \t]+$/gm, '')
      .replace(/\n{2,}/g, '\n');
    return [place.replace(/\.ts$/, '.js'), relinked(code, place)] as const;
  });
}

function declarations(sources: ReadonlyMap<string, string>): (readonly [string, string])[] {
  const folder = mkdtempSync(join(root, 'node_modules/.cache/package-types-'));
  try {
    const config = {
      extends: join(root, 'tsconfig.json'),
      compilerOptions: {
        noEmit: false,
        declaration: true,
        emitDeclarationOnly: true,
        outDir: folder,
        rootDir: join(root, 'packages'),
      },
      files: [...sources.values()].map((file) => join(root, file)),
      include: [],
    };
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config));
    const made = spawnSync(join(root, 'node_modules/.bin/tsc'), ['-p', folder], { encoding: 'utf8' });
    if (made.status !== 0) throw new Error(made.stdout);
    return [...sources].map(([place, file]) => {
      const text = readFileSync(join(folder, relative('packages', file).replace(/\.ts$/, '.d.ts')), 'utf8');
      return [place.replace(/\.ts$/, '.d.ts'), relinked(text, place)] as const;
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Files name their neighbours as JavaScript, and the conditions language where it is within the package. */
function relinked(code: string, place: string): string {
  const fileOf = (name: string) => {
    const file = relative(dirname(place), `query/${name}.js`);
    return `'${file.startsWith('.') ? file : `./${file}`}'`;
  };
  return code
    .replace(/((?:from |import\()')(\.\.?\/[^']+)\.ts'/g, "$1$2.js'")
    .replaceAll("'@reeve/query/in-code'", fileOf('in-code'))
    .replaceAll("'@reeve/query'", fileOf('index'));
}

function manifest(name: string, within: readonly string[]): string {
  const own = JSON.parse(readFileSync(join(root, `packages/${name}/package.json`), 'utf8'));
  const toScript = (path: string) => path.replace(/\.ts$/, '.js');
  const exports: Record<string, { types: string; default: string }> = Object.fromEntries(
    Object.entries<string>(own.exports).map(([entry, path]) => [
      entry,
      { types: path.replace(/\.ts$/, '.d.ts'), default: toScript(path) },
    ]),
  );
  const { private: _, dependencies: needed = {}, imports, ...rest } = own;
  const left = Object.entries(needed).filter(([each]) => !within.some((inside) => each === `@reeve/${inside}`));
  const dependencies = left.length === 0 ? {} : { dependencies: Object.fromEntries(left) };
  const all = { ...rest, ...entriesOfBefore(exports), exports, ...importsOf(imports, toScript), ...dependencies };
  return `${JSON.stringify(all, null, 2)}\n`;
}

/** The same entries for what reads no `exports`: TypeScript with `moduleResolution: node`, as many a CommonJS program has it. */
function entriesOfBefore(exports: Record<string, { readonly types: string; readonly default: string }>) {
  const { '.': main, ...others } = exports;
  const types = Object.entries(others).map(([entry, each]) => [entry.slice(2), [each.types]]);
  return { main: main?.default, types: main?.types, typesVersions: { '*': Object.fromEntries(types) } };
}

/** Imports within the package, of scripts instead of sources. */
function importsOf(imports: Record<string, Record<string, string>> | undefined, toScript: (path: string) => string) {
  if (imports === undefined) return {};
  const scripted = Object.entries(imports).map(([name, cases]) => [
    name,
    Object.fromEntries(Object.entries(cases).map(([condition, path]) => [condition, toScript(path)])),
  ]);
  return { imports: Object.fromEntries(scripted) };
}
