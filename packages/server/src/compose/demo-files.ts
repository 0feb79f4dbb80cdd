import { createReadStream, createWriteStream, existsSync, mkdirSync } from 'node:fs';
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import { brotliCompress, constants, createBrotliDecompress } from 'node:zlib';
import type { TenantFiles } from '@reeve/store';
import type { Prebuilt } from '../tenant/new-tenants.ts';

const isSource = import.meta.url.endsWith('.ts');

/** The folder of a bundle has that of the demo's files beside it: in a release, and where a checkout keeps what it made. */
const folder = isSource
  ? join(import.meta.dirname, '../../../../node_modules/.cache/reeve/demo')
  : join(import.meta.dirname, '../demo');

/** A release is not written to; a checkout's folder is a cache. */
const keepsMore = basename(dirname(dirname(folder))) === '.cache';

/** As good as it gets in half a second. */
const level = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };

const piece = 256 * 1024;

/** Demo tenants that were made before, compressed, by the names of their templates. */
export const demoFiles: Prebuilt = {
  async take(files, template, tenant) {
    const packed = join(folder, `${template.slice(1)}.sqlite.br`);
    if (!existsSync(packed)) return false;
    await files.fill(tenant, (file) => unpack(packed, file));
    return true;
  },
  async keep(files, name) {
    if (keepsMore) await packDemo(files, name, folder).catch(() => {});
  },
};

/** Writes a template as the file that a release or a cache has of it. */
export async function packDemo(files: TenantFiles, name: string, into: string): Promise<void> {
  mkdirSync(into, { recursive: true });
  const packed = join(into, `${name.slice(1)}.sqlite.br`);
  await withFile(name, async (file) => {
    await files.give(name, file);
    await writeFile(`${packed}.${process.pid}`, await promisify(brotliCompress)(await readFile(file), level));
    await rename(`${packed}.${process.pid}`, packed);
  });
}

/** In pieces of a quarter of a megabyte: in Node's own, of 16 kB, it takes twice the processor time, and at once it takes the memory. */
function unpack(packed: string, into: string): Promise<void> {
  return pipeline(
    createReadStream(packed, { highWaterMark: piece }),
    createBrotliDecompress({ chunkSize: piece }),
    createWriteStream(into),
  );
}

/** A file of this process alone, for as long as the work takes. */
async function withFile(name: string, work: (file: string) => Promise<void>): Promise<void> {
  const file = join(tmpdir(), `reeve-${process.pid}-${name.slice(1)}.sqlite`);
  await work(file).finally(() => rm(file, { force: true }));
}
