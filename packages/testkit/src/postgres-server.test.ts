import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readlink, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import pg from 'pg';
import {
  acquireTestDatabase,
  restoreLibraryLinks,
  startPostgresServer,
  testPostgresUrl,
  withPostgres,
} from './postgres-server.ts';

async function answer(url: string, sql: string): Promise<unknown> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const result = await client.query({ text: sql, rowMode: 'array' });
    return result.rows[0]?.[0];
  } finally {
    await client.end();
  }
}

describe('a PostgreSQL server for tests', () => {
  test('starts, answers, keeps UTF-8 text and is gone when stopped', async () => {
    const server = await startPostgresServer({ environment: {} });
    try {
      assert.match(String(await answer(server.url, 'show server_version')), /^18\./);
      assert.equal(await answer(server.url, `select 'Ä🎫'`), 'Ä🎫');
      assert.equal(await answer(server.url, 'show fsync'), 'off');
      await withPostgres(
        async (url) => {
          assert.equal(await answer(url, "select count(*)::int from pg_tables where schemaname = 'public'"), 0);
          assert.match(new URL(url).pathname, /^\/reeve_test_/);
        },
        { environment: { REEVE_TEST_POSTGRES: server.url } },
      );
      assert.equal(await answer(server.url, `select count(*)::int from pg_database where datname like 'reeve%'`), 0);
    } finally {
      await server.stop();
    }
    await assert.rejects(answer(server.url, 'select 1'));
  });

  test('does not hide that the process failed, and ends with it', () => {
    const module = JSON.stringify(new URL('./postgres-server.ts', import.meta.url).href);
    const script = `const { startPostgresServer } = await import(${module});
      const server = await startPostgresServer({ environment: {} });
      console.log(server.url);
      process.exit(7);`;
    const child = spawnSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' });
    assert.equal(child.status, 7, child.stderr);
    assert.match(child.stdout, /^postgres:/);
    const quiet = script.replace('process.exit(7)', 'await server.stop(); process.exitCode = 7');
    assert.equal(spawnSync(process.execPath, ['--input-type=module', '-e', quiet]).status, 7);
  });

  test('is the one DATABASE_URL names, and is then left alone', async () => {
    const server = await startPostgresServer({ environment: { DATABASE_URL: 'postgres://somewhere/else' } });
    assert.equal(server.url, 'postgres://somewhere/else');
    await server.stop();
  });

  test('is refused when nobody answers at the given address', async () => {
    const environment = { REEVE_TEST_POSTGRES: 'postgres://postgres@127.0.0.1:1/postgres' };
    await assert.rejects(acquireTestDatabase({ environment }), { code: 'ECONNREFUSED' });
  });

  test("the runner's server is read from the environment", () => {
    assert.equal(testPostgresUrl({ REEVE_TEST_POSTGRES: 'postgres://a/b' }), 'postgres://a/b');
    assert.equal(testPostgresUrl({}), null);
  });
});

test('library links are made where they are missing and left where they are', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'reeve-links-'));
  try {
    const native = join(folder, 'native');
    const links = [{ source: 'native/libpq.so.5.18', target: 'native/libpq.so.5' }];
    await restoreLibraryLinks(native);
    await mkdir(native);
    await writeFile(join(native, 'pg-symlinks.json'), JSON.stringify(links));
    await restoreLibraryLinks(native);
    await restoreLibraryLinks(native);
    assert.equal(await readlink(join(native, 'libpq.so.5')), 'libpq.so.5.18');
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
