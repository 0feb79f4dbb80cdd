import { readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { readSettings, type Settings } from '@reeve/settings';
import { storageFlags } from '../../access/with-tenants.ts';

import { defineCommand } from '../../command-line/define-command.ts';

/** The server cannot be stopped from here. */
class CannotStop extends Error {
  override readonly name = 'CannotStop';
}

/** Milliseconds between two looks, and until it is given up. */
const betweenLooks = 100;
const patience = 60_000;

/** `reeve stop`: the server on a data folder of this machine is asked to end, and waited for. */
export const stop = defineCommand<Settings>({
  name: 'stop',
  summary: 'Stop the server that serves a data folder of this machine, and wait until it has ended',
  flags: storageFlags.filter(({ flag }) => flag === 'data'),
  examples: ['stop', 'stop --data /var/lib/reeve'],
  options: ({ flags }, { environment }) => readSettings({ flags, environment }).settings,
  run: async ({ data }, context) => {
    const serverOf = await context.load('serverOf');
    const pid = serverOf(data);
    if (pid === null)
      throw new CannotStop(`No server serves the folder ${data}. One on PostgreSQL is stopped by its own process.`);
    requireReeve(pid, data);
    process.kill(pid, 'SIGTERM');
    await untilEnded(() => serverOf(data) === null, data);
    if (context.isWatched) context.err(`Stopped process ${pid}.\n`);
  },
});

/** In a container processes have numbers of their own, and the one that is meant may be none of these. */
function requireReeve(pid: number, data: string): void {
  const refusal = new CannotStop(
    `Process ${pid}, which serves ${data}, is none of this machine: is it in a container?`,
  );
  try {
    process.kill(pid, 0);
  } catch {
    throw refusal;
  }
  if (process.platform === 'linux' && !readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('reeve')) throw refusal;
}

async function untilEnded(hasEnded: () => boolean, data: string): Promise<void> {
  for (let waited = 0; waited < patience; waited += betweenLooks) {
    if (hasEnded()) return;
    await pause(betweenLooks);
  }
  throw new CannotStop(`The server on ${data} was asked to stop a minute ago and has not ended.`);
}
