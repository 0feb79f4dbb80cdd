import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';

const root = join(import.meta.dirname, '../..');

/** Words that the code once had for what the field has a name for: they do not come back. */
const retired =
  /^(courier|poster|politeness|agenda|telling|told|spoken|furnish|surroundings|amend|beside|manners|door|brake|glance|fragments?|flightRecorder)$/i;

/** Where a retired word is part of what goes over the wire or onto a page, and so stays. */
const kept: Readonly<Record<string, string>> = {};

const declaration =
  /^\s*(?:export )?(?:declare )?(?:abstract )?(?:async )?(?:function|const|let|class|interface|type) (\w+)/gm;

const files = globSync('packages/*/src/**/*.{ts,tsx}', { cwd: root }).filter(
  (file) => !file.endsWith('.test.ts') && !file.includes('/generated/'),
);

function namesIn(file: string): string[] {
  return [...readFileSync(join(root, file), 'utf8').matchAll(declaration)].map(([, name = '']) => name);
}

/** The words of a name: `CallbackEvent` and `callbackEvent` are callback, event. */
function wordsOf(name: string): string[] {
  return name
    .replaceAll(/([a-z0-9])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[ _]/);
}

function glossary(): { readonly word: string; readonly names: readonly string[] }[] {
  const [, text = ''] = readFileSync(join(root, 'ARCHITECTURE.md'), 'utf8').split('## Glossary\n');
  const rows = text
    .split('\n')
    .filter((line) => line.startsWith('| ') && !line.startsWith('| word') && !line.startsWith('| ---'));
  return rows.map((line) => {
    const [, word = '', , where = ''] = line.split('|').map((cell) => cell.trim());
    return { word, names: [...where.matchAll(/`(\w+)`/g)].map(([, name = '']) => name) };
  });
}

describe('the glossary', () => {
  it('names for every word something that the code declares', () => {
    const declared = new Set(files.flatMap(namesIn));
    const rows = glossary();
    assert.ok(rows.length > 30, 'the words are found');
    for (const { word, names } of rows) {
      assert.ok(names.length > 0, `${word}: no name of the code`);
      for (const name of names) assert.ok(declared.has(name), `${word}: nothing is called ${name}`);
    }
  });

  it('has replaced the words of the house by the words of the field', () => {
    const found = files.flatMap((file) =>
      namesIn(file)
        .filter((name) => kept[name] === undefined && wordsOf(name).some((word) => retired.test(word)))
        .map((name) => `${file}: ${name}`),
    );
    assert.deepEqual(found, []);
  });
});
