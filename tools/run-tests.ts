/**
 * Runs the tests: on SQLite, and on a PostgreSQL server that is started here (or named by DATABASE_URL) and shared by
 * every test file. The tenant of the tests' worlds is made here, once for each engine; on PostgreSQL while the first tests run. Options are passed on to node's
 * test runner, and files are run instead of all.
 */
import { spawn } from 'node:child_process';
import { globSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { startPostgresServer } from '../packages/testkit/src/postgres-server.ts';
import { makeTemplateFolder, templateFolderVariable } from '../packages/testkit/src/world-files.ts';
import { beginWorldTemplates } from '../packages/testkit/src/world-template.ts';
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
  const failure = server === null ? null : (await beginWorldTemplates(server.url)).done.then(() => null, String);
  const code = await runTests({
    // What a file was compiled to is kept by its content: the processes would else each compile the same sources.
    NODE_COMPILE_CACHE: join(root, 'node_modules/.cache/compiled'),
    [templateFolderVariable]: template.folder,
    ...(server === null ? {} : { REEVE_TEST_POSTGRES: server.url }),
  });
  const untold = await failure;
  if (untold !== null) process.stderr.write(`No database for the tests to copy: ${untold}\n`);
  process.exitCode = untold === null ? code : 1;
} finally {
  await server?.stop();
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
