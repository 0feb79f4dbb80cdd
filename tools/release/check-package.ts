import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { copyFileSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { performance } from 'node:perf_hooks';

const credentials = Buffer.from('demo+demopublickey000:demoprivatekey00').toString('base64');
const headers = { authorization: `Basic ${credentials}`, clientId: '00000000-0000-4000-8000-000000000000' };

const root = join(import.meta.dirname, '../..');
const example = join(root, 'examples/testing/tickets.test.mjs');

/**
 * Installs a tarball in an empty folder and uses it there by a Node: starts the server with the demo and lists tickets, and runs
 * the example of a test; by this Node also the tests that start the program. Answers a sentence of what was seen; raises an error when anything is not as it should be.
 */
export async function checkPackage(tarball: string, node: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'reeve-release-'));
  try {
    const env = { ...process.env, PATH: `${dirname(node)}:${process.env['PATH']}` };
    writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }');
    execFileSync('npm', ['install', '--no-audit', '--no-fund', tarball], { cwd: folder, env, stdio: 'pipe' });
    const packages = readdirSync(join(folder, 'node_modules')).filter((name) => !name.startsWith('.'));
    if (packages.join() !== 'reeve') throw new Error(`The package brings others along: ${packages.join(', ')}.`);
    const ready = await startAndList(folder, env);
    copyFileSync(example, join(folder, 'tickets.test.mjs'));
    execFileSync(node, ['--test', 'tickets.test.mjs'], { cwd: folder, env, stdio: 'pipe' });
    const tests = node === process.execPath ? testsByProgram(join(folder, 'node_modules/reeve/bin/reeve.js')) : '';
    const version = execFileSync(node, ['--version'], { encoding: 'utf8' }).trim();
    return `Node ${version}: lists the demo's tickets ${Math.round(ready)} ms after the first start, and the example of a test passes${tests}.`;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Runs the tests that start the server as a program, by the one that was installed. Raises an error with what they said. */
function testsByProgram(program: string): string {
  const files = ['packages/cli/src/as-started.test.ts', 'packages/cli/src/command/server/server.test.ts'];
  const env = { ...process.env, REEVE_PROGRAM: program };
  const said = execFileSync(process.execPath, ['--test', ...files], { cwd: root, env, encoding: 'utf8' });
  return `, as do ${/pass (\d+)/.exec(said)?.[1] ?? 'no'} of the suite that start the program`;
}

/** The milliseconds from the command to the first list. */
async function startAndList(folder: string, env: NodeJS.ProcessEnv): Promise<number> {
  const began = performance.now();
  const args = ['reeve', 'serve', '--demo', '--port', '0', '--data', join(folder, 'data')];
  const server = spawn('npx', args, { cwd: folder, env, detached: true });
  try {
    const response = await fetch(`${await addressOf(server)}/v4_6_release/apis/3.0/service/tickets`, { headers });
    const tickets: unknown = await response.json();
    if (!Array.isArray(tickets) || tickets.length !== 25) throw new Error(`No 25 tickets: ${JSON.stringify(tickets)}`);
    return performance.now() - began;
  } finally {
    if (server.pid !== undefined) process.kill(-server.pid, 'SIGTERM');
  }
}

/** Resolves with the address in the start text. */
function addressOf(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    const hear = (text: Buffer) => {
      said += text;
      const found = /http:\/\/127\.0\.0\.1:\d+/.exec(said);
      if (found !== null) resolve(found[0]);
    };
    server.stdout?.on('data', hear);
    server.stderr?.on('data', hear);
    server.on('exit', () => reject(new Error(`The server ended: ${said}`)));
  });
}
