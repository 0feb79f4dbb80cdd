import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';

const root = join(import.meta.dirname, '../..');
const files = globSync('packages/domain/src/**/*.ts', { cwd: root }).filter((file) => !file.endsWith('.test.ts'));
const texts = files.map((file) => readFileSync(join(root, file), 'utf8'));

/** Functions of rules that answer later, each as its file exports it or keeps it to itself. */
const later = new Set(texts.flatMap(asyncNames));

function asyncNames(text: string): string[] {
  return [...text.matchAll(/^export async function (\w+)/gm)].map(([, name = '']) => name);
}

/** Of those the ones that a file can call. */
function callable(text: string): string[] {
  const imported = [...text.matchAll(/^import \{([^}]*)\}/gm)].flatMap(([, names = '']) => names.match(/\w+/g) ?? []);
  const own = [...text.matchAll(/^(?:export )?async function (\w+)/gm)].map(([, name = '']) => name);
  return [...imported.filter((name) => later.has(name)), ...own];
}

/** Names that are declared as what a look answers, without waiting for it. */
function begunIn(text: string): string[] {
  const names = [String.raw`(?:unit|reader)\.(?:get|first|select)`, ...callable(text).map((name) => `\\b${name}`)];
  const look = new RegExp(`(?<![.\\w])(?:${names.join('|')})\\([^()]*,`);
  const declarations = text.matchAll(/\n {2,}(?:const|let) ([^=;]+?) = ([^;]*);/g);
  return [...declarations]
    .filter(([, , value = '']) => look.test(value) && !/\bawait\b|=>|\bPromise\b/.test(value))
    .map(([, name = '']) => name);
}

describe('a look that a rule begins', () => {
  it('is found where nobody waits for it at once', () => {
    assert.deepEqual(begunIn('\n  const found = id === null ? null : unit.get(path, id);'), ['found']);
    assert.deepEqual(
      begunIn('\n  const found = await unit.get(path, id);\n  const make = () => unit.get(path, id);'),
      [],
    );
  });

  // What fails once a transaction has ended, and was waited for by nobody, ends the process.
  it('is waited for at once', () => {
    const begun = texts.flatMap((text, at) => begunIn(text).map((name) => `${files[at]} ${name}`));
    assert.deepEqual(begun, []);
  });
});
