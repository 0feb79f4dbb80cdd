import assert from 'node:assert/strict';
import { test } from 'node:test';
import { stopRequests } from './stop-requests.ts';

test('signals that come together are one request to stop, and a later one is another', () => {
  let time = 0;
  const requests: number[] = [];
  const signalled = stopRequests(
    () => requests.push(time),
    () => time,
  );
  for (time of [0, 3, 900, 1000, 1003, 9000]) signalled();
  assert.deepEqual(requests, [0, 1000, 9000]);
});
