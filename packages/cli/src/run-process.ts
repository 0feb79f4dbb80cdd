import { main } from './main.ts';
import { processContext } from './process/process-context.ts';

/** Runs the command line of this process and sets its exit code. The one place that reads the process. */
export async function runProcess(): Promise<void> {
  // Nobody reads any more: what is written then is for nobody, and no reason to end. Without a listener Node would.
  for (const output of [process.stdout, process.stderr]) output.on('error', () => {});
  process.exitCode = await main(process.argv.slice(2), processContext());
}
