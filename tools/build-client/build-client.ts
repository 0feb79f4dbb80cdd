import { spawnSync } from 'node:child_process';
import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { dirname, join, relative } from 'node:path';

const root = join(import.meta.dirname, '../..');

/** What was written. */
export interface BuiltClient {
  readonly files: number;
  readonly bytes: number;
}

/** Builds the client into a folder, which is emptied first. Raises an error when the declarations cannot be made. */
export function buildClient(folder: string): BuiltClient {
  rmSync(folder, { recursive: true, force: true });
  const written = new Map([...scripts(), ...declarations(), ['package.json', manifest()] as const]);
  for (const [file, text] of written) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  return { files: written.size, bytes: [...written.values()].reduce((sum, text) => sum + Buffer.byteLength(text), 0) };
}

/** Sources by where they go: those of the client below `src`, those of the conditions language below `query`. */
function sources(): Map<string, string> {
  const places = { client: 'src', query: 'query' };
  return new Map(
    Object.entries(places).flatMap(([name, place]) => {
      const files = globSync(`packages/${name}/src/**/*.ts`, { cwd: root }).filter(
        (file) => !file.endsWith('.test.ts'),
      );
      return files.map((file) => [join(place, relative(`packages/${name}/src`, file)), file] as const);
    }),
  );
}

/** Types are left out as Node leaves them out, and the blanks that they leave. */
function scripts(): (readonly [string, string])[] {
  return [...sources()].map(([place, file]) => {
    const code = stripTypeScriptTypes(readFileSync(join(root, file), 'utf8'))
      .replace(/[ \t]+$/gm, '')
      .replace(/\n{2,}/g, '\n');
    return [place.replace(/\.ts$/, '.js'), relinked(code, place)] as const;
  });
}

function declarations(): (readonly [string, string])[] {
  const folder = mkdtempSync(join(root, 'node_modules/.cache/client-types-'));
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
      files: [...sources().values()].map((file) => join(root, file)),
      include: [],
    };
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config));
    const made = spawnSync(join(root, 'node_modules/.bin/tsc'), ['-p', folder], { encoding: 'utf8' });
    if (made.status !== 0) throw new Error(made.stdout);
    return [...sources()].map(([place, file]) => {
      const text = readFileSync(join(folder, relative('packages', file).replace(/\.ts$/, '.d.ts')), 'utf8');
      return [place.replace(/\.ts$/, '.d.ts'), relinked(text, place)] as const;
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Files name their neighbours as JavaScript, and the conditions language where it is within the package. */
function relinked(code: string, place: string): string {
  const query = relative(dirname(place), 'query/index.js');
  return code
    .replace(/((?:from |import\()')(\.\.?\/[^']+)\.ts'/g, "$1$2.js'")
    .replaceAll("'@reeve/query'", `'${query.startsWith('.') ? query : `./${query}`}'`);
}

function manifest(): string {
  const own = JSON.parse(readFileSync(join(root, 'packages/client/package.json'), 'utf8'));
  const toScript = (path: string) => path.replace(/\.ts$/, '.js');
  const exports = Object.fromEntries(
    Object.entries<string>(own.exports).map(([name, path]) => [
      name,
      { types: path.replace(/\.ts$/, '.d.ts'), default: toScript(path) },
    ]),
  );
  const transport = Object.fromEntries(
    Object.entries<string>(own.imports['#transport']).map(([name, path]) => [name, toScript(path)]),
  );
  const { private: _, dependencies: __, ...rest } = own;
  return `${JSON.stringify({ ...rest, exports, imports: { '#transport': transport } }, null, 2)}\n`;
}
