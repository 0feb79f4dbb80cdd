import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { before, it } from 'node:test';
import { toTimestamp } from '@reeve/domain';
import { inOneWorld } from '../../../testkit/src/on-each-engine.ts';
import type { World } from '../../../testkit/src/world.ts';
import { worldCompany, worldKeys } from '../../../testkit/src/world-tenant.ts';

const subjects = ['companies', 'contacts', 'tickets', 'notes', 'boards', 'timeEntries', 'members'];

inOneWorld(
  'the npm client connectwise-rest, unmodified and over TLS,',
  (world) => {
    let results: ReadonlyMap<string, string | null>;
    before(async () => {
      results = await runClient(world());
    });
    for (const subject of subjects) {
      it(`lists, filters, pages through, makes, changes and deletes ${subject}`, () => {
        assert.ok(results.has(subject), [...results].join('\n'));
        assert.equal(results.get(subject), null);
      });
    }
  },
  // The client's process reads the machine's clock, by which the certificate has to be valid.
  { flags: { tls: 'true' }, now: toTimestamp(Date.now()) },
);

/** Runs the client's session in a process that trusts the world's authority; answers the error of each subject. */
function runClient(world: World): Promise<ReadonlyMap<string, string | null>> {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'client-session.ts')], {
    env: {
      PATH: process.env['PATH'],
      NODE_EXTRA_CA_CERTS: world.server.caFile ?? '',
      CLIENT_HOST: new URL(world.origin).host,
      CLIENT_COMPANY: worldCompany,
      CLIENT_PUBLIC_KEY: worldKeys.publicKey,
      CLIENT_PRIVATE_KEY: worldKeys.privateKey,
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let text = '';
  child.stdout.on('data', (chunk) => {
    text += chunk;
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', () => resolve(new Map(text.split('\n').filter(Boolean).map(toResult))));
  });
}

function toResult(line: string): [string, string | null] {
  const { name, error } = JSON.parse(line) as { name: string; error: string | null };
  return [name, error];
}
