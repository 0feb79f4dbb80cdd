/**
 * Runs the twenty tasks with one of the two clients, named by the first word (`connectwise-rest` or `reeve-client`), and prints a line
 * of JSON for each: its name, and what came of it or why it failed.
 */
import { API_HOST, type EverydayTasks, type TaskInput, taskNames } from './task.ts';

const [name = ''] = process.argv.slice(2);
const { tasks } = (await import(`./with-${name}.ts`)) as { tasks: EverydayTasks };
const input = { mark: `m${name.replace('-', '')}`, ticket: 0, document: 0 };

for (const task of taskNames) {
  if (task === 'a list through two rate limits') await limitBoards();
  const result = await settled(() => tasks[task](input));
  if (task === 'a ticket for a company by its identifier') Object.assign(input, { ticket: takeId(result) });
  if (task === 'a file for a ticket') Object.assign(input, { document: takeId(result) });
  process.stdout.write(`${JSON.stringify({ task, ...result }).replaceAll(input.mark, 'MARK')}\n`);
}

async function settled(run: () => Promise<unknown>): Promise<{ result?: unknown; error?: string }> {
  try {
    return { result: await run() };
  } catch (error) {
    return { error: error instanceof Error ? error.message : JSON.stringify(error) };
  }
}

/** The id that a task made, which is another one for each client: it is taken out of what is compared. */
function takeId(settledTask: { result?: unknown }): TaskInput['ticket'] {
  const { result } = settledTask;
  if (typeof result === 'number') {
    settledTask.result = 'made';
    return result;
  }
  const { id, ...rest } = result as { id: number };
  settledTask.result = rest;
  return id;
}

/** The next two lists of boards are refused: by the control plane of the sandbox. */
async function limitBoards(): Promise<void> {
  const body = JSON.stringify({ kind: 'rate limit', retryAfter: 0, path: '/service/boards', times: 2 });
  const headers = { 'content-type': 'application/json' };
  await fetch(`https://${API_HOST}/_reeve/faults`, { method: 'POST', headers, body });
}
