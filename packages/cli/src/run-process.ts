import { main } from './main.ts';
import { processContext } from './process/process-context.ts';

/** Runs the command line of this process and sets its exit code. The one place that reads the process. */
export async function runProcess(): Promise<void> {
  const { stdout, stderr } = process;
  let isLost = false;
  // Without a listener Node would end.
  stderr.on('error', () => {});
  stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (isLost || isUnread(error)) return;
    isLost = true;
    stderr.write(`reeve: What was asked for could not be written: ${error.message}.\n`);
    process.exitCode ||= 1;
  });
  const code = await main(process.argv.slice(2), processContext());
  process.exitCode = isLost ? code || 1 : code;
}

/** Nobody reads any more: what is written then is for nobody, and no reason to end. */
function isUnread({ code }: NodeJS.ErrnoException): boolean {
  return code === 'EPIPE' || code === 'ECONNRESET' || code === 'EOF';
}
