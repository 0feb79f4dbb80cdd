import { createInterface } from 'node:readline';
import { Writable } from 'node:stream';

/** Asks who sits at the terminal; what is typed for a secret is not shown. Null where standard input is no terminal. */
export async function ask(question: string, isSecret: boolean): Promise<string | null> {
  if (process.stdin.isTTY !== true) return null;
  process.stderr.write(question);
  const hidden = new Writable({ write: (_chunk, _encoding, done) => done() });
  const terminal = { input: process.stdin, output: isSecret ? hidden : process.stderr, terminal: true };
  const reader = createInterface(terminal);
  try {
    return await new Promise<string | null>((resolve) => {
      reader.once('line', (line) => resolve(line.trim()));
      reader.once('close', () => resolve(null));
    });
  } finally {
    reader.close();
    if (isSecret) process.stderr.write('\n');
  }
}
