import assert from 'node:assert/strict';
import { test } from 'node:test';
import { limitLines } from './limit-lines.ts';
import type { Observation } from './observation.ts';

const refused = (at: number): Observation => ({
  kind: 'sign-in refused',
  at,
  tenant: null,
  remoteAddress: '192.0.2.1',
});

test('so many lines of strangers a second pass, the rest are told of, and everything else passes', () => {
  const heard: Observation[] = [];
  const log = limitLines(3, (observation) => heard.push(observation));
  for (let at = 0; at < 10; at += 1) log(refused(at));
  log({ kind: 'server noted', at: 500, message: 'mine' });
  log(refused(1000));
  log(refused(2000));
  assert.deepEqual(
    heard.map((each) => (each.kind === 'server noted' ? each.message : each.at)),
    [0, 1, 2, 'mine', '7 lines of refused calls of strangers were left out.', 1000, 2000],
  );
});
