import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { loadCatalogue } from '@reeve/catalogue';
import { nearPaths } from './near-paths.ts';

describe('the path that was probably meant', () => {
  const catalogue = loadCatalogue();
  for (const [asked, meant] of [
    ['/service/tikets', ['/service/tickets']],
    ['/service/tickets/17/nots', ['/service/tickets/{parentId}/notes']],
    ['/company/companies/17/sites/4/usages/lst', ['/company/companies/{parentId}/sites/{id}/usages/list']],
    ['/service/tickets/17/nots/4/5/6/7/8/9', []],
    ['/nobody/knows', []],
    ['', []],
  ] as const)
    it(`${asked === '' ? 'of nothing is none' : `of ${asked} is ${meant[0] ?? 'none'}`}`, () =>
      assert.deepEqual(nearPaths(asked, catalogue), meant));
});
