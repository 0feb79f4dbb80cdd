import assert from 'node:assert/strict';
import { join } from 'node:path';
import { it } from 'node:test';
import { toTimestamp } from '@reeve/domain';
import { inOneWorld } from '../../../testkit/src/on-each-engine.ts';
import { runSession } from './run-session.ts';

for (const release of ['2025.1', '2022.1'])
  inOneWorld(
    `the npm client connectwise-manage-rest-api, unmodified and over TLS, with release ${release},`,
    (world) => {
      it('makes a company and everything that follows, and takes it down', async () => {
        const session = join(import.meta.dirname, 'manage-rest-api-session.ts');
        const results = await runSession(world(), process.execPath, [session]);
        assert.deepEqual([...results], [['the whole flow', null]]);
      });
    },
    // The client's process reads the machine's clock, by which the certificate has to be valid.
    { flags: { tls: 'true', release }, now: toTimestamp(Date.now()) },
  );
