import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { it } from 'node:test';
import { toTimestamp } from '@reeve/domain';
import { inOneWorld } from '../../../testkit/src/on-each-engine.ts';
import { runSession } from './run-session.ts';

/** Debian's own Python comes first: its packages are seen by no other. */
const python = ['/usr/bin/python3', 'python3'].find((each) => spawnSync(each, ['-c', 'import requests']).status === 0);
const skip = python === undefined && 'no Python with the library requests: apt-get install python3-requests';

inOneWorld(
  'a Python program with the library requests, over TLS,',
  (world) => {
    it('makes a company and everything that follows in each version, and takes it down', { skip }, async () => {
      const session = join(import.meta.dirname, 'requests_session.py');
      const results = await runSession(world(), python ?? 'python3', [session]);
      assert.deepEqual(Object.fromEntries(results), { newest: null, '2022.1': null, '2025.1': null });
    });
  },
  // Python reads the machine's clock, by which the certificate has to be valid.
  { flags: { tls: 'true' }, now: toTimestamp(Date.now()) },
);
