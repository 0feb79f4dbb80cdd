import { type ExecFileException, execFile } from 'node:child_process';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { type Reeve, startReeve } from '@reeve/sandbox';

const folder = join(import.meta.dirname, '../../../examples/testing');

/** Runs a program and rejects with what it said, unless it ends well. */
function run(command: string, args: readonly string[], environment: Record<string, string> = {}): Promise<void> {
  // What tells Node's runner that it is a part of another run would keep it from running anything.
  const { NODE_TEST_CONTEXT: _, ...own } = process.env;
  return new Promise((resolve, reject) => {
    const told = (error: ExecFileException | null, out: string, err: string) =>
      error === null ? resolve() : reject(new Error(`${error.message}\n${out}\n${err}`));
    execFile(command, args, { cwd: folder, env: { ...own, ...environment } }, told);
  });
}

async function has(command: string): Promise<boolean> {
  return run(command, ['--version']).then(
    () => true,
    () => false,
  );
}

const [hasPython, hasPowerShell] = [await has('python3'), await has('pwsh')];

describe('the examples of tests', () => {
  let reeve: Reeve;
  before(async () => {
    reeve = await startReeve();
  });
  after(() => reeve.close());

  it('pass by node:test', () => run(process.execPath, ['--test', 'tickets.test.mjs']));

  it('pass by Python', { skip: !hasPython && 'no Python' }, () =>
    run('python3', ['-m', 'unittest', 'test_tickets'], { REEVE_URL: reeve.url, PYTHONDONTWRITEBYTECODE: '1' }),
  );

  it('pass by Pester', { skip: !hasPowerShell && 'no PowerShell' }, () =>
    run('pwsh', ['-Command', 'Invoke-Pester Tickets.Tests.ps1 -CI'], { REEVE_URL: reeve.url }),
  );
});
