import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { closeServices, openServices, type Services, type Tenant } from '@reeve/server';
import { readSettings, type Settings } from '@reeve/settings';
import { roomyFolder } from '../../testkit/src/roomy-folder.ts';
import { drawnGuids } from '../src/making/drawn-guids.ts';
import type { Seeder } from '../src/making/seeder.ts';
import { seed } from '../src/write-seeder.ts';

/** A row as it is kept: references by id. */
export type KeptRow = Readonly<Record<string, unknown>> & { readonly id: number };

/** A tenant on SQLite that was filled through the write path. Gone when disposed of. */
export interface SeededTenant<T> extends AsyncDisposable {
  /** What the work that filled it answered. */
  readonly made: T;
  readonly tenant: Tenant;
  readonly parts: Services;
  readonly settings: Settings;
  /** All rows of a collection, in the order of their ids. */
  rows(collection: string): Promise<KeptRow[]>;
}

/** Makes a tenant called `seeded` and fills it, at a moment (`YYYY-MM-DDTHH:MM:SSZ`). Raises what the work raises. */
export async function aSeededTenant<T>(now: string, work: (seeder: Seeder) => Promise<T>): Promise<SeededTenant<T>> {
  const data = await mkdtemp(join(await roomyFolder(), 'reeve-seeded-'));
  const { settings } = readSettings({ flags: { data, port: '0', mode: 'sandbox' }, environment: {} });
  const parts = await openServices(settings, { clock: { now: () => Date.parse(now) }, print: () => {} });
  const close = async () => {
    await closeServices(parts);
    await rm(data, { recursive: true, force: true });
  };
  try {
    const { tenant, made } = await fill(parts, now, work);
    const rows = async (collection: string) => tenant.read.select(collection as string, {});
    return { made, tenant, parts, settings, rows, [Symbol.asyncDispose]: close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function fill<T>(parts: Services, now: string, work: (seeder: Seeder) => Promise<T>) {
  const made: T[] = [];
  const tenant = await parts.tenants.make('seeded', async ({ writer }) => {
    made.push(await seed({ ...writer, newGuid: drawnGuids(1) }, now, work));
  });
  return { tenant, made: made[0] as T };
}
