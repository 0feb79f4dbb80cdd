import assert from 'node:assert/strict';
import { test } from 'node:test';
import { reeve } from '../../../test/a-terminal.ts';

test('a path is described with its operations, its model and what is below it', async () => {
  const { code, out } = await reeve(['docs', 'service/tickets']);
  assert.equal(code, 0);
  assert.match(out, /^METHOD\tPATH\tKIND\tTAKES\tANSWERS\nGET\t\/service\/tickets\tlist\t\tTicket\[\]\nPOST\t/);
  assert.match(out, /^summary\ttext 100\trequired$/m);
  assert.match(out, /^\/service\/tickets\/\{parentId\}\/notes$/m);
});

test('a record of a path, a model and the modules are described too', async () => {
  assert.match((await reeve(['docs', '/service/tickets/5'])).out, /^PATCH\t\/service\/tickets\/\{id\}\tpatch\t/m);
  assert.match((await reeve(['docs', 'ticket'])).out, /^MEMBER\tTYPE\tNOTES\nid\t/);
  assert.match((await reeve(['docs'])).out, /^service\t\d+$/m);
  const described = JSON.parse((await reeve(['docs', 'service/boards', '-o', 'json'])).out);
  assert.equal(described.model, 'Board');
  assert.ok(described.below.includes('/service/boards/{parentId}/statuses'));
});

test('what is not there is said, with what may be meant', async () => {
  const { code, err } = await reeve(['docs', 'service/tikets']);
  assert.deepEqual([code, err.includes('Did you mean service/tickets?')], [2, true]);
});
