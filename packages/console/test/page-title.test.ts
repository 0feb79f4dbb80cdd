import assert from 'node:assert/strict';
import { it } from 'node:test';
import { pageTitle } from '../src/shell/page-title.ts';

it('a tab is called after its page, so that several are told apart', () => {
  const titles: [string, string][] = [
    ['/', 'Overview · Reeve'],
    ['/board', 'Board · Reeve'],
    ['/ticket/7', '#7 · Board · Reeve'],
    ['/data', 'Data · Reeve'],
    ['/data/service/tickets', 'tickets · Data · Reeve'],
    ['/data/service/tickets/7', 'tickets 7 · Data · Reeve'],
    ['/data/service/tickets/7/notes', 'notes · Data · Reeve'],
    ['/nowhere', 'Reeve'],
  ];
  for (const [path, title] of titles) assert.equal(pageTitle(path), title, path);
});
