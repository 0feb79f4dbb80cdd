import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { it } from 'node:test';

const root = join(import.meta.dirname, '../..');

/** Programs that read what others send: what runs on the caller's own machine may take its time. */
const serving = 'packages/{access,callbacks,catalogue,domain,http,mail,query,server,store,wire}/src/**/*.ts';

/** A pattern that begins anywhere and ends in any number of something before the end of the text. */
const slow = /\/(?!\^)(?:\[[^\]]+\]|\\?[^\s/()\]])[+*]\$\/[a-z]*/g;

/** Patterns of that form that only meet what is short by then. */
const harmless: readonly string[] = ['packages/server/src/compose/open-callbacks.ts'];

it('no pattern looks for the end of a text from each place of a run', () => {
  const found = globSync(serving, { cwd: root })
    .filter((file) => !file.endsWith('.test.ts') && !harmless.includes(file))
    .flatMap((file) => [...readFileSync(join(root, file), 'utf8').matchAll(slow)].map(([text]) => `${file}: ${text}`));
  assert.deepEqual(found, [], 'use withoutTrailing: such a pattern takes the square of the length of the run');
});
