import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { it } from 'node:test';

const root = join(import.meta.dirname, '../..');

/** Names that are still exported twice, with what is to become of them. */
const exceptions: Readonly<Record<string, string>> = {
  Credentials: 'the server calls files of a certificate and key so; to be renamed there',
};

const declaration = /^export (?:declare )?(?:abstract )?(?:interface|type|class|enum) (\w+)/gm;

/** The files that export a type of a name, for each name. */
function exportedTypes(): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const file of globSync('packages/*/src/**/*.ts', { cwd: root })) {
    if (file.endsWith('.test.ts')) continue;
    for (const [, name = ''] of readFileSync(join(root, file), 'utf8').matchAll(declaration))
      found.set(name, [...(found.get(name) ?? []), file]);
  }
  return found;
}

it('no name of an exported type is declared twice', () => {
  const twice = [...exportedTypes()].filter(([, files]) => files.length > 1);
  const named = twice.filter(([name]) => exceptions[name] === undefined);
  assert.deepEqual(Object.fromEntries(named), {});
});

it('no exception is kept that is not needed', () => {
  const types = exportedTypes();
  const idle = Object.keys(exceptions).filter((name) => (types.get(name)?.length ?? 0) < 2);
  assert.deepEqual(idle, []);
});
