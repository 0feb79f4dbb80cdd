import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { ownedBy, whenStartersEnd } from './starters.js';

/**
 * Runs this command again under another Node and ends as it ends. What is asked of this process is asked of the other one,
 * which also notices when this one is killed. `giveUp` is told when there is nothing to run.
 */
export function handOverTo(node, giveUp) {
  const child = spawn(node, process.argv.slice(1), {
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    env: { ...process.env, [ownedBy]: String(process.pid) },
  });
  // A terminal interrupts both processes, so that the other is interrupted twice: it takes that for once.
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
  whenStartersEnd(() => child.kill('SIGTERM'));
  child.on('error', (error) => giveUp(`cannot run ${node}: ${error.message}`));
  child.on('exit', (code, signal) => {
    process.exitCode = code ?? 128 + constants.signals[signal];
  });
}
