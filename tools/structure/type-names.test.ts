import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { it } from 'node:test';

const root = join(import.meta.dirname, '../..');

/** Names that are still declared twice, with the declaration that is to be renamed. */
const exceptions: Readonly<Record<string, string>> = {
  Attempt: 'server/stage/authenticate.ts, an attempt to be recognised',
  Credentials: 'server/compose/start.ts, files of a certificate and its key',
  Form: 'server/site/log-in.ts, a form that was read',
  Named: 'server/explain/explain.ts, a statement with its purpose',
};

const declaration = /^(export )?(?:declare )?(?:abstract )?(?:interface|type|class|enum) (\w+)/gm;

/** Where each name of a type is declared, for the names that some file exports. */
function declarations(): Map<string, string[]> {
  const places = new Map<string, string[]>();
  const exported = new Set<string>();
  for (const file of globSync('packages/*/src/**/*.ts', { cwd: root })) {
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
  const twice = [...found].filter(([name, files]) => files.length > 1 && exceptions[name] === undefined);
  assert.deepEqual(Object.fromEntries(twice), {});
});

it('no exception is kept that is not needed', () => {
  const found = declarations();
  const idle = Object.keys(exceptions).filter((name) => (found.get(name)?.length ?? 0) < 2);
  assert.deepEqual(idle, []);
});
