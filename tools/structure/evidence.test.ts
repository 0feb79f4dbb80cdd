import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, it } from 'node:test';
import { citationsIn, readPage } from './read-evidence.ts';

const root = join(import.meta.dirname, '../..');
const read = (file: string) => readFileSync(join(root, file), 'utf8');

const pages = globSync('docs/evidence/*.md', { cwd: root }).filter((file) => basename(file) !== 'README.md');
const statements = pages.flatMap((file) => readPage(basename(file, '.md'), read(file)));

/** Everything that is written by hand or generated from it; the vendor's description as imported is neither. */
const files = globSync('{packages,tools,bench,attack,docs}/**/*.{ts,tsx,js,json,md}', {
  cwd: root,
  exclude: (name) => /(^|\/)(node_modules|generated|data)$/.test(name),
}).concat(globSync('*.md', { cwd: root }));

/** Papers that a reader of the repository does not have, by the forms in which they were cited. */
const papers =
  /[Ww]ire-behaviour|fidelity check|special-operations|field-(?:rules|reports)|stack-measurements|(?:security|ecosystem|performance)-findings|business-audit|client-anchors|[(']guide\b|\b[Gg]uide, |\bthe guide\b|\bdesign \d|[( ]B\d+\)/;

describe('the evidence', () => {
  it('has pages of statements in one form', () => {
    assert.ok(statements.length > 0);
    const page = (line: string) => `# Tickets\n\nAbout tickets.\n\n${line}\n`;
    const good = '1. **closing** (live): A ticket is closed. *Seen since 2019.*';
    assert.equal(readPage('tickets', page(good))[0]?.name, 'closing');
    assert.throws(() => readPage('tickets', page(good.replace('live', 'likely'))), /no statement/);
    assert.throws(() => readPage('tickets', page(good.replace(' *Seen since 2019.*', ''))), /no statement/);
    assert.throws(() => readPage('tickets', page(good.replace('1.', '2.'))), /is number 1/);
    assert.throws(() => readPage('tickets', page(`${good}\n${good.replace('1.', '2.')}`)), /there twice/);
  });

  it('lists every page in its index', () => {
    const index = read('docs/evidence/README.md');
    const listed = [...index.matchAll(/^- \[[\w-]+\]\(([\w-]+\.md)\)/gm)].map(([, file]) => file);
    assert.deepEqual(listed, pages.map((file) => basename(file)).sort());
  });

  it('is cited one by one, also across lines of a comment', () => {
    assert.deepEqual(citationsIn("source: 'evidence: tickets/closing'"), ['tickets/closing']);
    assert.deepEqual(citationsIn('(*assumed*; evidence: tickets/merge,\n * notes/flags), newest'), [
      'tickets/merge',
      'notes/flags',
    ]);
    assert.deepEqual(citationsIn('// (evidence:\n  // notes/flags, as seen)'), ['notes/flags']);
  });

  it('has what is cited', () => {
    const there = new Set(statements.map(({ topic, name }) => `${topic}/${name}`));
    const missing = files.flatMap((file) =>
      citationsIn(read(file)).flatMap((name) => (there.has(name) ? [] : [`${file}: ${name}`])),
    );
    assert.deepEqual(missing, []);
  });

  it('is what the repository cites, and no paper outside it', () => {
    const own = /^docs\/evidence\/|^tools\/structure\/evidence\.test\.ts$/;
    const cited = files.filter((file) => !own.test(file)).flatMap((file) => linesOf(file, papers));
    assert.deepEqual(cited, []);
  });
});

function linesOf(file: string, wanted: RegExp): string[] {
  return read(file)
    .split('\n')
    .flatMap((line, at) => (wanted.test(line) ? [`${file}:${at + 1}: ${line.trim()}`] : []));
}
