import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, it } from 'node:test';

const root = join(import.meta.dirname, '../..');
const mostFiles = 25;
const mostLines = 300;

/** Folders that have too many files yet, with the reason. */
const fullFolders: Readonly<Record<string, string>> = {};

/** Long files that are tables: data in rows, with what is in them. */
const tables: Readonly<Record<string, string>> = {
  'packages/seed/src/demo/work/ticket-templates.ts': 'what tickets of the demo data are about',
};

/** Programs of threads, which are started by a path that is put together when they are. */
const threads: readonly string[] = [
  'packages/store/src/engine/sqlite/reader-thread-main.ts',
  'packages/domain/src/finance/invoice/pdf/pdf-thread-main.ts',
];

/** Shipped files that nothing shipped reaches, with the reason. */
const unreached: Readonly<Record<string, string>> = {
  'packages/domain/src/finance/invoice/pdf/pdfmake.d.ts': 'types of a library, which only the compiler reads',
};

function textOf(file: string): string {
  return readFileSync(join(root, file), 'utf8');
}

/** Source that is shipped: no tests, nothing generated, not what tests are made with. */
const shipped = globSync('packages/*/src/**/*.{ts,tsx}', { cwd: root }).filter(
  (file) => !file.endsWith('.test.ts') && !file.includes('/generated/') && !file.startsWith('packages/testkit/'),
);

describe('folders and files of the shipped source', () => {
  it(`a folder has at most ${mostFiles} files`, () => {
    const byFolder = Map.groupBy(shipped, (file) => dirname(file));
    const full = [...byFolder].filter(([, files]) => files.length > mostFiles).map(([folder]) => folder);
    assert.deepEqual(full.sort(), Object.keys(fullFolders).sort());
  });

  it(`a file has at most ${mostLines} lines, save tables`, () => {
    const long = shipped.filter((file) => textOf(file).split('\n').length - 1 > mostLines);
    assert.deepEqual(long.sort(), Object.keys(tables).sort());
  });

  it('the face of a package names what it shows', () => {
    const faces = globSync('packages/*/src/index.ts', { cwd: root });
    assert.ok(faces.length > 10, 'the faces are found');
    assert.deepEqual(
      faces.filter((file) => /^export \*/m.test(textOf(file))),
      [],
    );
  });

  it('every file is reached from what its package shows or runs, not from tests alone', () => {
    const reached = reachedFrom(entries());
    assert.deepEqual(shipped.filter((file) => !reached.has(file)).sort(), Object.keys(unreached).sort());
  });
});

/** What packages show to others and what they run: `exports` and `bin` of their package.json, and threads. */
function entries(): string[] {
  const shown = globSync('packages/*/package.json', { cwd: root })
    .filter((file) => !file.startsWith('packages/testkit/'))
    .flatMap((file) => {
      const { exports = {}, bin = {} } = JSON.parse(textOf(file)) as Record<string, Record<string, string>>;
      return [...Object.values(exports), ...Object.values(bin)].map((path) => join(dirname(file), path));
    });
  return [...shown, ...threads];
}

function reachedFrom(starts: readonly string[]): Set<string> {
  const reached = new Set<string>();
  const waiting = [...starts];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (reached.has(file)) continue;
    reached.add(file);
    waiting.push(...neighbours(file));
  }
  return reached;
}

/** The files that a file imports by a relative path. */
function neighbours(file: string): string[] {
  return [...textOf(file).matchAll(/'(\.\.?\/[^']+\.(?:tsx?|js))'/g)].map(([, path = '']) => join(dirname(file), path));
}
