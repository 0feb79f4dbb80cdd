import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { copyFileSync, globSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { install } from './installed.ts';
import { root } from './repository.ts';
import { suiteOnPackage } from './suite-on-package.ts';

const credentials = Buffer.from('demo+demopublickey000:demoprivatekey00').toString('base64');
const headers = { authorization: `Basic ${credentials}`, clientId: '00000000-0000-4000-8000-000000000000' };

const example = join(root, 'examples/testing/tickets.test.mjs');

/**
 * Installs a tarball in an empty folder and uses it there by a Node: starts the server with the demo and lists tickets, and runs
 * the example of a test; by this Node also tests of the suite: those that start the program, and a sample of those with worlds. Answers a sentence of what was seen; raises an error when anything is not as it should be.
 */
export async function checkPackage(tarball: string, node: string): Promise<string> {
  const { folder, env, remove } = install(tarball, node);
  try {
    const packages = readdirSync(join(folder, 'node_modules')).filter((name) => !name.startsWith('.'));
    if (packages.join() !== 'reeve') throw new Error(`The package brings others along: ${packages.join(', ')}.`);
    const ready = await startAndList(folder, env);
    copyFileSync(example, join(folder, 'tickets.test.mjs'));
    execFileSync(node, ['--test', 'tickets.test.mjs'], { cwd: folder, env, stdio: 'pipe' });
    const own = join(folder, 'node_modules/reeve');
    const tests =
      node === process.execPath ? `${testsByProgram(join(own, 'bin/reeve.js'))}${await testsInside(own)}` : '';
    const version = execFileSync(node, ['--version'], { encoding: 'utf8' }).trim();
    return `Node ${version}: lists the demo's tickets ${Math.round(ready)} ms after the first start, and the example of a test passes${tests}.`;
  } finally {
    remove();
  }
}

/** Some of the suite that show much of the API in little time: days of those who work with it, and what answers look like. */
const sample = [
  'packages/server/test/{administrators-day,accruals,custom-fields,usages,two-ways,missing-parent}.test.ts',
  'packages/server/test/{fidelity-*,known-limits,typed-values,explained-refusals}.test.ts',
  'packages/server/test/{provider-day,query}/*.test.ts',
  'packages/domain/src/service/*/*.test.ts',
];

/** Runs a sample of the tests with worlds, whose servers are the package's. Raises an error with the first that fail. */
async function testsInside(folder: string): Promise<string> {
  const files = sample.flatMap((pattern) => globSync(pattern, { cwd: root }));
  const { passed, failed } = await suiteOnPackage(folder, files);
  if (failed.length > 0)
    throw new Error(`On the package fail ${failed.length} tests:\n${failed.slice(0, 5).join('\n')}`);
  return `, and ${passed} that call a server, which is the package's`;
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
