import { existsSync, mkdirSync } from 'node:fs';
import { open, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import type { TenantFiles } from '@reeve/store';
import type { Prebuilt } from '../tenant/new-tenants.ts';
import { packPieces, unpackPieces } from './packed-pieces.ts';

const isSource = import.meta.url.endsWith('.ts');

/** The folder of a bundle has that of the demo's files beside it: in a release, and where a checkout keeps what it made. */
const folder = isSource
  ? join(import.meta.dirname, '../../../../node_modules/.cache/reeve/demo')
  : join(import.meta.dirname, '../demo');

/** A release is not written to; a checkout's folder is a cache. */
const keepsMore = basename(dirname(dirname(folder))) === '.cache';

/** Demo tenants that were made before, compressed, by the names of their templates. */
export const demoFiles: Prebuilt = {
  async take(files, template, tenants) {
    const packed = join(folder, `${template.slice(1)}.sqlite.pieces`);
    if (!existsSync(packed)) return false;
    await fillAll(files, tenants, (into) => unpack(packed, into));
    return true;
  },
  async keep(files, name) {
    if (keepsMore) await packDemo(files, name, folder).catch(() => {});
  },
};

/** Writes a template as the file that a release or a cache has of it. */
export async function packDemo(files: TenantFiles, name: string, into: string): Promise<void> {
  mkdirSync(into, { recursive: true });
  const packed = join(into, `${name.slice(1)}.sqlite.pieces`);
  await withFile(name, async (file) => {
    await files.give(name, file);
    await writeFile(`${packed}.${process.pid}`, await packPieces(await readFile(file)));
    await rename(`${packed}.${process.pid}`, packed);
  });
}

/** Has `write` write the files of several tenants, each of which appears when it is whole. */
async function fillAll(
  files: TenantFiles,
  [tenant, ...others]: readonly string[],
  write: (into: readonly string[]) => Promise<void>,
): Promise<void> {
  if (tenant === undefined) return write([]);
  await files.fill(tenant, (file) => fillAll(files, others, (into) => write([file, ...into])));
}

async function unpack(packed: string, into: readonly string[]): Promise<void> {
  const files = await Promise.all(into.map((file) => open(file, 'r+')));
  try {
    for (const piece of unpackPieces(await readFile(packed))) await Promise.all(files.map((file) => file.write(piece)));
  } finally {
    await Promise.all(files.map((file) => file.close()));
  }
}

/** A file of this process alone, for as long as the work takes. */
async function withFile(name: string, work: (file: string) => Promise<void>): Promise<void> {
  const file = join(tmpdir(), `reeve-${process.pid}-${name.slice(1)}.sqlite`);
  await work(file).finally(() => rm(file, { force: true }));
}
