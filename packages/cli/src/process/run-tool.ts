import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import type { ToolAnswer } from '../command-line/context.ts';

/** Runs a program of the system and answers how it ended and what it printed; null where there is none of that name. */
export async function runTool(program: string, args: readonly string[], input: string): Promise<ToolAnswer | null> {
  const child = spawn(program, [...args], { stdio: ['pipe', 'pipe', 'ignore'] });
  child.stdin.on('error', () => {}); // it may end before it has read
  child.stdin.end(input);
  const ended = new Promise<number | null>((resolve) => {
    child.once('error', () => resolve(null));
    child.once('close', (code) => resolve(code ?? 1));
  });
  const [out, code] = await Promise.all([text(child.stdout), ended]);
  return code === null ? null : { code, out };
}
