import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, it } from 'node:test';

const root = join(import.meta.dirname, '../../packages/callbacks/src');

/**
 * Which folders and packages each folder may import, tests left out. `outbox` and `deliver` know nothing of callbacks:
 * what a message says, how it is signed and who wants it are handed in, so that other messages can be delivered by them.
 */
const directions: Readonly<Record<string, { folders: readonly string[]; packages: readonly string[] }>> = {
  outbox: { folders: [], packages: ['store'] },
  deliver: { folders: ['outbox'], packages: ['domain', 'store'] },
  subject: { folders: [], packages: [] },
  subscription: { folders: ['deliver', 'subject'], packages: ['domain', 'store'] },
  event: { folders: ['outbox', 'subject', 'subscription'], packages: ['catalogue', 'domain', 'store', 'wire'] },
  message: { folders: ['deliver', 'outbox'], packages: ['domain', 'store'] },
  log: { folders: ['message', 'outbox', 'subject'], packages: ['store'] },
};

interface Import {
  readonly file: string;
  /** A folder of the package, or the name of another package of ours. */
  readonly target: string;
}

function importsOf(folder: string): { folders: Import[]; packages: Import[] } {
  const files = globSync(`${folder}/**/*.ts`, { cwd: root }).filter((file) => !file.endsWith('.test.ts'));
  const found = files.flatMap((file) => {
    const text = readFileSync(join(root, file), 'utf8');
    return [...text.matchAll(/\b(?:from|import\()\s*'([^']+)'/g)].map(([, to = '']) => ({ file, to }));
  });
  const folders = found.flatMap(({ file, to }) =>
    to.startsWith('.') ? [{ file, target: folderOf(relative(root, join(root, dirname(file), to))) }] : [],
  );
  const packages = found.flatMap(({ file, to }) =>
    to.startsWith('@reeve/') ? [{ file, target: to.split('/')[1] ?? '' }] : [],
  );
  return { folders: folders.filter(({ target }) => target !== folder), packages };
}

/** The first name of a path; `.` for a file at the top of the package. */
function folderOf(path: string): string {
  return path.includes('/') ? path.slice(0, path.indexOf('/')) : '.';
}

describe('the folders of callbacks', () => {
  it('are all named here', () => {
    const folders = globSync('*/', { cwd: root }).map((folder) => folder.replace(/\/$/, ''));
    const named = folders.filter((folder) => !folder.includes('.'));
    assert.deepEqual(named.sort(), Object.keys(directions).sort());
  });

  for (const [folder, allowed] of Object.entries(directions)) {
    it(`${folder} imports only ${[...allowed.folders, ...allowed.packages].join(', ') || 'itself'}`, () => {
      const { folders, packages } = importsOf(folder);
      const wrong = [
        ...folders.filter(({ target }) => !allowed.folders.includes(target)),
        ...packages.filter(({ target }) => !allowed.packages.includes(target)),
      ];
      assert.deepEqual(wrong, []);
    });
  }

  it('form no circle', () => {
    for (const folder of Object.keys(directions)) assert.ok(!reaches(folder, folder, new Set()), folder);
  });
});

function reaches(from: string, to: string, seen: Set<string>): boolean {
  return (directions[from]?.folders ?? []).some((next) => {
    if (next === to) return true;
    if (seen.has(next)) return false;
    seen.add(next);
    return reaches(next, to, seen);
  });
}
