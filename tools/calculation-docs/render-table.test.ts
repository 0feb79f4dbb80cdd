import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { CaseTable } from '../../packages/calculation/test/case.ts';
import { tables } from '../../packages/calculation/test/tables.ts';
import { renderPage } from './render-table.ts';

const doubling: CaseTable = {
  heading: 'Doubling',
  says: 'Twice a number.',
  ask: Number,
  cases: [
    { title: 'one | two', question: { of: 1, with: [2, null] }, answer: 2, mark: 'live' },
    { title: 'none', question: { of: Number.NaN }, answer: { refused: 'not a number' }, mark: 'assumed' },
    { title: 'nothing', question: 'x', answer: null, mark: 'assumed' },
  ],
};

describe('a page of calculations', () => {
  it('has a row for every case', () => {
    const page = renderPage([doubling]);
    assert.match(page, /^# Doubling\n\nTwice a number\.\n\n/);
    assert.ok(page.includes('| one \\| two | `of: 1, with: [2, null]` | `2` | live |\n'));
    assert.ok(page.includes('| none | `of: NaN` | refused: *not a number* | assumed |\n'));
    assert.ok(page.endsWith('| nothing | `x` | – | assumed |\n'));
  });

  it('has a chapter for every further table', () => {
    assert.ok(renderPage([doubling, { ...doubling, heading: 'Again' }]).includes('\n\n## Again\n\n'));
  });

  it('can be written of all tables there are', () => {
    for (const [name, those] of Object.entries(tables)) {
      const rows = renderPage(those)
        .split('\n')
        .filter((line) => /\| (live|documented|assumed) \|$/.test(line));
      assert.equal(rows.length, those.flatMap(({ cases }) => cases).length, name);
    }
  });
});
