import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';

const root = join(import.meta.dirname, '../..');

/** Which packages each may import, tests left out. */
const directions: Readonly<Record<string, readonly string[]>> = {
  catalogue: [],
  query: [],
  calculation: [],
  turns: [],
  settings: ['query'],
  http: ['turns'],
  store: ['catalogue', 'query', 'turns'],
  wire: ['catalogue', 'query', 'store'],
  domain: ['calculation', 'catalogue', 'query', 'store', 'turns'],
  seed: ['catalogue', 'domain'],
  access: ['catalogue', 'domain', 'query', 'store'],
  callbacks: ['catalogue', 'domain', 'store', 'wire'],
  mail: ['callbacks', 'domain', 'store'],
  server: [
    'access',
    'calculation',
    'callbacks',
    'catalogue',
    'domain',
    'http',
    'mail',
    'query',
    'seed',
    'settings',
    'store',
    'turns',
    'wire',
  ],
  cli: ['catalogue', 'client', 'query', 'server', 'settings'],
  client: ['query'],
  kit: ['client'],
  console: ['client', 'query', 'server'],
  testkit: ['access', 'domain', 'server', 'settings', 'store'],
};

describe('the packages', () => {
  for (const [name, allowed] of Object.entries(directions)) {
    it(`${name} imports only ${allowed.join(', ') || 'nothing of ours'}`, () => {
      for (const file of globSync(`packages/${name}/src/**/*.{ts,tsx}`, { cwd: root })) {
        if (file.endsWith('.test.ts')) continue;
        const text = readFileSync(join(root, file), 'utf8');
        for (const [, imported = ''] of text.matchAll(/from '@reeve\/([\w-]+)/g)) {
          assert.ok(allowed.includes(imported), `${file} imports @reeve/${imported}`);
        }
      }
    });
  }

  it('list in package.json what they import', () => {
    for (const [name, allowed] of Object.entries(directions)) {
      const { dependencies = {} } = JSON.parse(readFileSync(join(root, `packages/${name}/package.json`), 'utf8'));
      const ours = Object.keys(dependencies).filter((each) => each.startsWith('@reeve/'));
      assert.deepEqual(ours.sort(), allowed.map((each) => `@reeve/${each}`).sort(), name);
    }
  });

  it('name no registry in the lock file', () => {
    assert.doesNotMatch(readFileSync(join(root, 'package-lock.json'), 'utf8'), /"resolved": "https?:/);
  });
});
