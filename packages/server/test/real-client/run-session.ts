import { spawn } from 'node:child_process';
import type { World } from '../../../testkit/src/world.ts';
import { worldCompany, worldKeys } from '../../../testkit/src/world-tenant.ts';

/**
 * Runs a client's session in a process of its own that trusts the world's authority, as Node and Python are told to.
 *
 * @returns the error of each part of the session by its name, null where there was none.
 */
export function runSession(
  world: World,
  command: string,
  args: readonly string[],
): Promise<ReadonlyMap<string, string | null>> {
  const authority = world.server.caFile ?? '';
  const child = spawn(command, args, {
    env: {
      PATH: process.env['PATH'],
      NODE_EXTRA_CA_CERTS: authority,
      REQUESTS_CA_BUNDLE: authority,
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
