import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { it } from 'node:test';

const root = join(import.meta.dirname, '../..');

const declaration = /^(export )?(?:declare )?(?:abstract )?(?:interface|type|class|enum) (\w+)/gm;

/** Where each name of a type is declared, for the names that some file exports. */
function declarations(): Map<string, string[]> {
  const places = new Map<string, string[]>();
  const exported = new Set<string>();
  for (const file of globSync('packages/*/src/**/*.{ts,tsx}', { cwd: root })) {
    if (file.endsWith('.test.ts') || file.includes('/generated/')) continue;
    for (const [, shown, name = ''] of readFileSync(join(root, file), 'utf8').matchAll(declaration)) {
      places.set(name, [...(places.get(name) ?? []), file]);
      if (shown !== undefined) exported.add(name);
    }
  }
  return new Map([...places].filter(([name]) => exported.has(name)));
}

it('the name of an exported type is declared nowhere else', () => {
  const found = declarations();
  assert.ok(found.size > 100, 'the declarations are found');
  const twice = [...found].filter(([_name, files]) => files.length > 1);
  assert.deepEqual(Object.fromEntries(twice), {});
});
