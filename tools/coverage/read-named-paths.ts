import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');
/** What every operation asks for is listed there; nothing is done with the paths. */
const rights = /access\/src\/(?:functions-table|setup-tables)\.ts$/;

const sources = 'packages/{access,callbacks,domain,server,wire}/src/**/*.ts';

/** Paths of the API that the sources name in a text of their own, or as what an action is called by. */
export function readNamedPaths(): ReadonlySet<string> {
  const files = globSync(sources, { cwd: root }).filter((file) => !file.endsWith('.test.ts') && !rights.test(file));
  return new Set(files.flatMap((file) => pathsIn(readFileSync(join(root, file), 'utf8'))));
}

function pathsIn(source: string): string[] {
  return [...source.matchAll(/'(?:(?:GET|POST|PUT|PATCH|DELETE) )?(\/[A-Za-z0-9/{}]+)'/g)].map(([, path = '']) => path);
}
