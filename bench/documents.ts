/**
 * Sends documents and fetches them again, to a folder and to a store by the S3 protocol in a process of its own, and prints how
 * fast that is and the most memory that the server had meanwhile: it is to be flat, whatever the size. Its first lines are
 * a document of a megabyte, for comparison. `npm run bench:documents -- --mebibytes N --port N`; on Linux, with `curl`.
 */
import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ProcessUnderTest } from './process-under-test.ts';

const { values } = parseArgs({
  options: { mebibytes: { type: 'string', default: '1024' }, port: { type: 'string', default: '9310' } },
});
const port = Number(values.port);
const folder = mkdtempSync(join(tmpdir(), 'reeve-bench-'));
const file = join(folder, 'sent');
const api = `http://127.0.0.1:${port}/v4_6_release/apis/3.0/system`;

const keys = 'demo+demopublickey000:demoprivatekey00';

/** A store by the S3 protocol with a bucket, in a process of its own. */
async function startStore(): Promise<{ stop(): void }> {
  const program =
    `new (require('@20minutes/s3rver'))({ address: '127.0.0.1', port: ${port + 1}, silent: true, ` +
    `directory: ${JSON.stringify(join(folder, 's3'))}, configureBuckets: [{ name: 'docs' }] }).run().then(() => console.log('up'))`;
  const child = spawn(process.execPath, ['-e', program], { stdio: ['ignore', 'pipe', 'inherit'] });
  await new Promise((resolve) => child.stdout.once('data', resolve));
  return { stop: () => child.kill() };
}

async function measure(name: string, flags: readonly string[]): Promise<void> {
  const program = ['packages/cli/bin/reeve.js', 'serve', '--demo', '--port', String(port), '--request-log', 'off'];
  const options = [...program, '--data', join(folder, name), ...flags];
  const start = () => ProcessUnderTest.start(options, port, '/_reeve/health');
  // The first start may make the demo, which takes memory of its own.
  await (await start()).stop();
  const server = await start();
  try {
    liftLimit();
    for (const mebibytes of [1, Number(values.mebibytes)]) {
      execFileSync('truncate', ['-s', `${mebibytes}M`, file]);
      const up = measured(server, sent);
      const down = measured(server, () => fetched(up.result));
      process.stdout.write(`${name}, ${mebibytes} MiB: up ${up.line}; down ${down.line}\n`);
    }
  } finally {
    await server.stop();
  }
}

/** What a transfer came to, and what the server took for it. */
function measured<T>(server: ProcessUnderTest, transfer: () => T): { readonly result: T; readonly line: string } {
  server.forgetHighest();
  const [began, cpu] = [performance.now(), server.cpuSeconds()];
  const result = transfer();
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  const used = (server.cpuSeconds() - cpu).toFixed(1);
  return {
    result,
    line: `${seconds} s, ${used} CPU-seconds, ${Math.round(server.highestMebibytes())} MiB at the most`,
  };
}

function curl(...options: string[]): string {
  const client = 'clientId: 00000000-0000-4000-8000-000000000000';
  return execFileSync('curl', ['-sS', '--fail-with-body', '-u', keys, '-H', client, ...options], { encoding: 'utf8' });
}

/** A fresh installation takes files of up to 50 MB. */
function liftLimit(): void {
  const [settings] = JSON.parse(curl(`${api}/fileuploadsettings`)) as [{ id: number }];
  const lifted = JSON.stringify([{ op: 'replace', path: 'globalFileSizeLimit', value: 0 }]);
  curl('-X', 'PATCH', '-H', 'Content-Type: application/json', '-d', lifted, `${api}/fileuploadsettings/${settings.id}`);
}

function sent(): number {
  const form = ['recordType=Company', 'recordId=2', `file=@${file}`].flatMap((part) => ['-F', part]);
  return (JSON.parse(curl(...form, `${api}/documents`)) as { id: number }).id;
}

function fetched(id: number): void {
  curl('-o', '/dev/null', `${api}/documents/${id}/download`);
}

try {
  await measure('folder', []);
  const store = await startStore();
  try {
    await measure('bucket', ['--documents', `http://127.0.0.1:${port + 1}/docs`, '--documents-key', 'S3RVER:S3RVER']);
  } finally {
    store.stop();
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
