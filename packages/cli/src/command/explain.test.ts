import assert from 'node:assert/strict';
import { test } from 'node:test';
import { makeRecord } from '../../../testkit/src/builders/make-record.ts';
import { aTicket } from '../../../testkit/src/builders/ticket.ts';
import { aWorld } from '../../../testkit/src/world.ts';
import { reeve } from '../../test/a-terminal.ts';

const explain = (...args: string[]) => reeve(['explain', ...args]);

test('a write is explained by a server that runs, and not kept', async () => {
  await using world = await aWorld();
  const ticket = await aTicket(world);
  const server = ['--company', 'acme', '--url', world.origin];
  const place = { location: { id: 1 }, department: { id: 1 } };
  const id = await makeRecord(world, '/service/boards', { name: 'Other', ...place });
  await makeRecord(world, `/service/boards/${id}/statuses`, { name: 'New', board: { id } });
  const body = JSON.stringify([{ op: 'replace', path: 'board/id', value: id }]);
  const shown = await explain('PATCH', `/service/tickets/${ticket}`, '--body', body, ...server);
  assert.equal(shown.code, 0, shown.err);
  assert.match(shown.out, /1\. complete {2}a ticket that moves to another board/);
  const { board } = (await world.get(`/service/tickets/${ticket}`)).json as { board: { id: number } };
  assert.equal(board.id, 1);
});

test('a search sent by POST is explained as the list that it is', async () => {
  await using world = await aWorld();
  const shown = await explain('POST', '/service/tickets/search', '--company', 'acme', '--url', world.origin);
  assert.equal(shown.code, 0, shown.err);
  assert.match(shown.out, /^plan$/m);
});

test('a body that is no JSON is refused before anybody is asked', async () => {
  const shown = await explain('POST', '/service/tickets', '--body', '{', '--url', 'http://127.0.0.1:1');
  assert.notEqual(shown.code, 0);
  assert.match(shown.err, /--body is no JSON/);
});
