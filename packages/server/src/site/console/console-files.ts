import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';

/** A file of the console, as it is sent. */
export interface ConsoleFile {
  readonly type: string;
  readonly body: Buffer;
}

/** The files by their names. */
export type ConsoleFiles = ReadonlyMap<string, ConsoleFile>;

/** Where a bundle keeps the console, beside its own program. Sources have none: a console has to be built. */
export const bundledConsole = join(import.meta.dirname, 'console');

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** Reads the console from a folder, all of it: 200 kB. Null where none was built. */
export function readConsole(folder: string): ConsoleFiles | null {
  if (!existsSync(join(folder, 'index.html'))) return null;
  const names = readdirSync(folder).filter((name) => types[extname(name)] !== undefined);
  return new Map(
    names.map((name) => [name, { type: types[extname(name)] ?? '', body: readFileSync(join(folder, name)) }]),
  );
}
