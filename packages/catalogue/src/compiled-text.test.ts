import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { CompiledText } from './compiled-text.ts';

const text = readFileSync(join(import.meta.dirname, 'generated/catalogue.json'), 'utf8');
const whole = JSON.parse(text) as Record<string, unknown>;
const compiled = new CompiledText(text, Object.keys(whole));

describe('the compiled text of the catalogue', () => {
  it('gives each part as it is in the whole', () => {
    for (const [name, part] of Object.entries(whole)) assert.deepEqual(compiled.part(name), part, name);
  });

  it('gives each entry of a part that is an object, in the order of the text', () => {
    for (const [name, part] of Object.entries(whole)) {
      if (typeof part !== 'object' || part === null || Array.isArray(part)) continue;
      assert.deepEqual(compiled.namesIn(name), Object.keys(part), name);
      for (const [key, value] of Object.entries(part)) assert.deepEqual(compiled.entry(name, key), value, key);
    }
  });

  it('knows no entry that is not there, and no part', () => {
    assert.equal(compiled.entry('models', 'Nope'), undefined);
    assert.equal(compiled.has('models', 'Nope'), false);
    assert.equal(compiled.has('models', 'Ticket'), true);
    assert.throws(() => new CompiledText(text, ['nope']), /no part "nope"/);
  });

  it('is plain ASCII', () => {
    assert.match(text, /^[\n -~]*$/);
  });
});
