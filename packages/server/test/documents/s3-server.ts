import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { aListingFront } from './listing-front.ts';

/** What is used of the server of the S3 protocol that tests run: the package has no types. */
interface S3rver {
  run(): Promise<AddressInfo>;
  close(): Promise<void>;
}

/** A store by the S3 protocol with one empty bucket, and the settings that lead a server to it. */
export interface S3Server extends AsyncDisposable {
  readonly flags: Readonly<Record<string, string>>;
  /** How many parts have come whole of each upload that was begun and not ended. */
  uploads(): Promise<readonly number[]>;
  /** Stops it, as an outage would. */
  stop(): Promise<void>;
}

/**
 * Starts one on a free port, with a folder of its own. `lists` lets it answer lists of a bucket whatever they are signed with:
 * it takes `/docs/` for `/docs` when it looks at a signature, which S3 does not. All else is held to its signature. Nor does
 * it find what is to be copied from below a slash.
 */
export async function anS3Server({ lists = false } = {}): Promise<S3Server> {
  const directory = await mkdtemp(join(tmpdir(), 'reeve-s3-'));
  const S3rverClass = createRequire(import.meta.url)('@20minutes/s3rver') as new (options: object) => S3rver;
  const server = new S3rverClass({
    address: '127.0.0.1',
    port: 0,
    silent: true,
    directory,
    allowMismatchedSignatures: lists,
    configureBuckets: [{ name: 'docs' }],
  });
  const { port } = await server.run();
  let isRunning = true;
  const uploads = join(directory, 'docs', '._S3rver_uploads');
  const front = await aListingFront(port, uploads);
  const stop = async () => {
    if (isRunning) await Promise.all([server.close(), front.close()]);
    isRunning = false;
  };
  const close = async () => {
    await stop();
    await rm(directory, { recursive: true, force: true });
  };
  const documents = `http://127.0.0.1:${front.port}/docs${lists ? '' : '/ours'}`;
  const flags = { documents, 'documents-key': 'S3RVER:S3RVER' };
  return { flags, stop, uploads: () => partsOf(uploads), [Symbol.asyncDispose]: close };
}

async function partsOf(uploads: string): Promise<number[]> {
  const ids = await readdir(uploads).catch(() => []);
  const files = await Promise.all(ids.map((id) => readdir(join(uploads, id))));
  return files.map((each) => each.filter((name) => name.endsWith('.md5')).length);
}
