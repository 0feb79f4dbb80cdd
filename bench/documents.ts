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
  const data = join(folder, name);
  const server = await ProcessUnderTest.start(
    [
      'packages/cli/bin/reeve.js',
      'serve',
      '--demo',
      '--port',
      String(port),
      '--data',
      data,
      '--request-log',
      'off',
      ...flags,
    ],
    port,
    '/_reeve/health',
  );
  try {
    for (const mebibytes of [1, Number(values.mebibytes)]) {
      execFileSync('truncate', ['-s', `${mebibytes}M`, file]);
      const up = sent(`http://127.0.0.1:${port}/v4_6_release/apis/3.0/system/documents`);
      const between = [server.cpuSeconds(), server.highestMebibytes()] as const;
      const down = fetched(`http://127.0.0.1:${port}/v4_6_release/apis/3.0/system/documents/${up.id}/download`);
      const line = [
        `${name}, ${mebibytes} MiB:`,
        `up ${up.seconds.toFixed(1)} s,`,
        `down ${down.toFixed(1)} s,`,
        `${server.cpuSeconds().toFixed(1)} CPU-seconds of the server so far (${between[0].toFixed(1)} before the download),`,
        `most memory ${Math.round(between[1])} MiB up, ${Math.round(server.highestMebibytes())} MiB down`,
      ];
      process.stdout.write(`${line.join(' ')}\n`);
    }
  } finally {
    await server.stop();
  }
}

function curl(...options: string[]): string {
  const client = 'clientId: 00000000-0000-4000-8000-000000000000';
  return execFileSync('curl', ['-sS', '--fail-with-body', '-u', keys, '-H', client, ...options], { encoding: 'utf8' });
}

function sent(address: string): { readonly id: number; readonly seconds: number } {
  const form = ['recordType=Company', 'recordId=2', `file=@${file}`].flatMap((part) => ['-F', part]);
  const [body = '', seconds] = curl(...form, '-w', '\n%{time_total}', address).split(/\n(?=[\d.]+$)/);
  return { id: (JSON.parse(body) as { id: number }).id, seconds: Number(seconds) };
}

function fetched(address: string): number {
  return Number(curl('-o', '/dev/null', '-w', '%{time_total}', address));
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
