/**
 * Runs the tests: on SQLite, and on a PostgreSQL server that is started here (or named by DATABASE_URL) and shared by
 * every test file. The tenant of the tests' worlds is made once for each engine; on PostgreSQL while the first tests run. Options are passed on to node's
 * test runner, and files are run instead of all.
 */
import { type ChildProcess, fork, spawn } from 'node:child_process';
import { once } from 'node:events';
import { globSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { startPostgresServer } from '../packages/testkit/src/postgres-server.ts';
import { makeTemplateFolder, templateFolderVariable } from '../packages/testkit/src/world-files.ts';
import { lanes, writeLanes } from './test-lanes.ts';

const root = join(import.meta.dirname, '..');
const withoutHooks = pathToFileURL(join(import.meta.dirname, 'tests-without-hooks.ts')).href;
const given = process.argv.slice(2);
const files = given.filter((argument) => !argument.startsWith('-'));
const options = given.filter((argument) => argument.startsWith('-'));
const found =
  files.length > 0
    ? files
    : globSync('{packages,tools}/**/*.test.ts', { cwd: root, exclude: (name) => name === 'node_modules' });

const server = await startPostgresServer().catch((error: Error) => {
  process.stderr.write(`No PostgreSQL for the tests: ${error.message}\n`);
  return null;
});
try {
  const template = await makeTemplateFolder();
  process.once('exit', template.remove);
  const maker = server === null ? null : await startMaker(server.url, template.folder);
  const code = await runTests({
    // What a file was compiled to is kept by its content: the processes would else each compile the same sources.
    NODE_COMPILE_CACHE: join(root, 'node_modules/.cache/compiled'),
    [templateFolderVariable]: template.folder,
    ...(server === null ? {} : { REEVE_TEST_POSTGRES: server.url }),
  });
  process.exitCode = maker !== null && (await endMaker(maker)) ? 1 : code;
} finally {
  await server?.stop();
}

/** Who makes the databases that worlds are copied from, once whoever wants a copy waits for it. What it leaves behind goes with the folder. */
async function startMaker(url: string, folder: string): Promise<ChildProcess> {
  const env = { ...process.env, TMPDIR: folder };
  const maker = fork(join(import.meta.dirname, 'make-templates.ts'), [url], { env });
  await Promise.race([once(maker, 'message'), once(maker, 'exit')]);
  return maker;
}

/** @returns whether it had failed. */
async function endMaker(maker: ChildProcess): Promise<boolean> {
  const isAtIt = maker.exitCode === null && maker.signalCode === null;
  if (isAtIt && maker.kill('SIGKILL')) await once(maker, 'exit');
  return maker.exitCode !== null && maker.exitCode !== 0;
}

function runTests(variables: Record<string, string>): Promise<number> {
  const child = spawn(
    process.execPath,
    [
      '--import',
      withoutHooks,
      '--test',
      `--test-concurrency=${lanes}`,
      '--test-timeout=240000',
      ...options,
      ...writeLanes(found, root, options),
    ],
    {
      cwd: root,
      env: { ...process.env, ...variables },
      stdio: 'inherit',
    },
  );
  return new Promise((resolve) => child.on('close', (code) => resolve(code ?? 1)));
}
