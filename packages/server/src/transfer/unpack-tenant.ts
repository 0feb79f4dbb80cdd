import { createInterface } from 'node:readline';
import { pipeline, Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { type RowsIn, type TableLine, TransferRefused, type TransferredValue } from '@reeve/store';
import type { FillTenant, TenantTemplate } from '../tenant/new-tenants.ts';
import type { Tenants } from '../tenant/tenants.ts';
import { fillTables } from './fill-tables.ts';
import type { PackHead, TransferParts } from './pack-tenant.ts';

/** A line that has a file of the store. */
interface FileLine {
  readonly file: string;
  readonly bytes: string;
}

/**
 * Makes a tenant of what `packTenant` made, on whichever engine: all of it or nothing. Raises `TransferRefused` for anything else,
 * `TenantExists`.
 */
export async function unpackTenant(
  name: string,
  packed: AsyncIterable<Uint8Array>,
  tenants: Tenants,
  parts: TransferParts,
): Promise<void> {
  const lines = linesOf(packed);
  readHead(await lines.next());
  const fill: FillTenant = async ({ database }) => {
    const taken = fillTables(database, parts, async (rows) => {
      for await (const line of lines) await take(line, rows, name, parts);
    });
    await taken.catch(async (error) => {
      await parts.store.drop(name);
      throw error;
    });
  };
  await tenants.make(name, fill, undefined, bareTemplate(parts));
}

/** Tables without rows: made once, as making them takes longer than filling them. */
function bareTemplate({ schema }: TransferParts): TenantTemplate {
  return { name: `~bare-${schema.catalogue.digest}`.slice(0, 36), fill: async () => {} };
}

async function take(line: unknown, rows: RowsIn, name: string, { store }: TransferParts): Promise<void> {
  if (Array.isArray(line)) return rows.row(line as TransferredValue[]);
  const said = line as Partial<TableLine & FileLine>;
  if (said.table !== undefined) return rows.begin(said as TableLine);
  if (said.file === undefined || !/^[\w-]{1,100}$/.test(said.file))
    throw new TransferRefused('There is a line of no kind.');
  await store.put(name, said.file, Readable.from([Buffer.from(said.bytes ?? '', 'base64')]));
}

function readHead({ value }: IteratorResult<unknown>): void {
  const head = value as Partial<PackHead> | undefined;
  if (head?.reeve !== 'tenant') throw new TransferRefused('This is no tenant that Reeve gave out.');
  if (head.format !== 1) throw new TransferRefused('A newer Reeve gave this tenant out.');
}

/** The lines as values. Raises `TransferRefused` for what is no gzip, no JSON, or ends too soon. */
async function* linesOf(packed: AsyncIterable<Uint8Array>): AsyncGenerator<unknown> {
  let failed: unknown = null;
  const unzipped = pipeline(Readable.from(packed), createGunzip(), (error) => {
    failed = error;
  });
  try {
    for await (const line of createInterface({ input: unzipped, crlfDelay: Number.POSITIVE_INFINITY }))
      yield JSON.parse(line) as unknown;
  } catch (error) {
    if (!(error instanceof SyntaxError) && !isOfZip(error)) throw error;
    throw new TransferRefused('This is no tenant that Reeve gave out.');
  }
  if (failed != null) throw new TransferRefused('The file is no gzip, or ends too soon.');
}

/** What `node:zlib` raises of bytes that are none of its. */
function isOfZip(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && String(error.code).startsWith('Z_');
}
