import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { it } from 'node:test';
import { pathToFileURL } from 'node:url';

const root = join(import.meta.dirname, '../..');

/** `const { names } = await import('library')`. */
const loaded = /const \{([^}]+)\} = await import\('([^'.@][^':]*)'\)/g;

it('a library that is no module is taken by its default where it is loaded when asked: the bundle has no other name of it', async () => {
  let looked = 0;
  for (const file of globSync('packages/*/src/**/*.ts', { cwd: root })) {
    if (file.endsWith('.test.ts')) continue;
    const path = join(root, file);
    for (const [, names = '', library = ''] of readFileSync(path, 'utf8').matchAll(loaded)) {
      looked++;
      if (await isModule(library, path)) continue;
      assert.match(names.trim(), /^default: \w+$/, `${file} takes ${names.trim()} of ${library}`);
    }
  }
  assert.ok(looked > 5, `${looked} libraries`);
});

/** Of what is no module Node shows the whole under a name that no module can have by itself. */
async function isModule(library: string, from: string): Promise<boolean> {
  const { resolve } = createRequire(from);
  return !('module.exports' in (await import(pathToFileURL(resolve(library)).href)));
}
