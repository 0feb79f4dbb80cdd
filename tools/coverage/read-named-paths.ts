import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');
const sources = 'packages/{access,callbacks,domain,server,wire}/src/**/*.ts';

/** Paths of the API that the sources name in a text of their own, or as what an action is called by. */
export function readNamedPaths(): ReadonlySet<string> {
  const files = globSync(sources, { cwd: root }).filter((file) => !file.endsWith('.test.ts'));
  return new Set(files.flatMap((file) => pathsIn(readFileSync(join(root, file), 'utf8'))));
}

function pathsIn(source: string): string[] {
  return [...source.matchAll(/'(?:(?:GET|POST|PUT|PATCH|DELETE) )?(\/[A-Za-z0-9/{}]+)'/g)].map(([, path = '']) => path);
}
