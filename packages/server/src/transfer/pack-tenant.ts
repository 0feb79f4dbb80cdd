import { createGzip } from 'node:zlib';
import { ContentMissing, type ContentStore } from '@reeve/domain';
import { type OwnTable, rowsOut, type Schema, transferredTables } from '@reeve/store';
import type { Tenant } from '../tenant/tenant.ts';
import { isSecretColumn, secretTables } from './secret-columns.ts';

/** What packing and unpacking takes beside the tenant. */
export interface TransferParts {
  readonly schema: Schema;
  /** The tables of the parts. */
  readonly own: readonly OwnTable[];
  readonly store: ContentStore;
}

/** The first line of a packed tenant. */
export interface PackHead {
  readonly reeve: 'tenant';
  readonly format: 1;
  readonly company: string;
  /** The company's time. */
  readonly at: string;
}

/** What a packed tenant is to be without: nothing for a copy to go on with, secrets for what is shown to others. */
export type PackedWithout = 'nothing' | 'secrets';

/**
 * A tenant as one file: NDJSON in gzip, the same from both engines. Writes wait meanwhile, so that rows and documents are of one moment.
 * It is held in memory, compressed.
 */
export async function packTenant(tenant: Tenant, parts: TransferParts, without: PackedWithout): Promise<Buffer> {
  const zip = createGzip({ level: 6 });
  const packed = zip.toArray() as Promise<Buffer[]>;
  await tenant.database.write(async (transaction) => {
    const at = new Date(tenant.writer.clock.now()).toISOString();
    write(zip, { reeve: 'tenant', format: 1, company: tenant.name, at } satisfies PackHead);
    if (without === 'nothing') await packFiles(zip, tenant, parts);
    const tables = transferredTables(parts.schema.tables, parts.own).filter(
      ({ name }) => without === 'nothing' || !secretTables.has(name),
    );
    const leavesOut = without === 'nothing' ? undefined : isSecretColumn(parts.schema);
    for await (const line of rowsOut(tables, transaction, tenant.database.dialect, leavesOut)) await write(zip, line);
  }, 'alone');
  zip.end();
  return Buffer.concat(await packed);
}

/** Resolves when there is room for more. */
function write(zip: ReturnType<typeof createGzip>, line: unknown): Promise<void> | void {
  if (zip.write(`${JSON.stringify(line)}\n`)) return;
  return new Promise((resolve) => zip.once('drain', resolve));
}

/** Each file once, though several records may share it; one that is lost is left out, as its record says so itself. */
async function packFiles(zip: ReturnType<typeof createGzip>, tenant: Tenant, { store }: TransferParts): Promise<void> {
  const rows = await tenant.database.reader.all('select distinct "key" from "reeve_file" order by "key"');
  for (const [key] of rows) {
    const bytes = await read(store, tenant.name, String(key));
    if (bytes !== null) await write(zip, { file: key, bytes: bytes.toString('base64') });
  }
}

async function read(store: ContentStore, tenant: string, key: string): Promise<Buffer | null> {
  try {
    return Buffer.concat((await (await store.get(tenant, key)).toArray()) as Buffer[]);
  } catch (error) {
    if (error instanceof ContentMissing) return null;
    throw error;
  }
}
