import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Clock } from '@reeve/domain';
import { readSettings } from '@reeve/settings';
import type { TenantTemplate } from '../tenant/new-tenants.ts';
import type { Tenant } from '../tenant/tenant.ts';
import { copyRows } from '../transfer/copy-rows.ts';
import type { TransferParts } from '../transfer/pack-tenant.ts';
import { openQuietly } from './open-quietly.ts';
import { closeServices, type Services } from './services.ts';

/** Works with the services of a server on SQLite, in a data folder that is gone afterwards. It says nothing and is not heard. */
export async function inAFile<T>(clock: Clock, work: (services: Services) => Promise<T>): Promise<T> {
  const data = await mkdtemp(join(tmpdir(), 'reeve-file-'));
  const { settings } = readSettings({ flags: { data, mode: 'sandbox' }, environment: {} });
  try {
    const services = await openQuietly(settings, clock);
    return await work(services).finally(() => closeServices(services));
  } finally {
    await rm(data, { recursive: true, force: true });
  }
}

/**
 * Fills the empty tables of a tenant on PostgreSQL with the rows of a template that is made in a file: a record is made by some ten statements,
 * each of which waits for its answer there, and none here (decision 49).
 */
export async function fillThroughAFile(
  tenant: Tenant,
  parts: TransferParts,
  templateOf: (services: Services) => TenantTemplate,
): Promise<void> {
  await inAFile(tenant.writer.clock, async (services) => {
    const template = templateOf(services);
    await services.tenants.makeReady(template);
    // Not served: what looks at a tenant by and by is not to change it.
    const file = await services.engine.open(template.name);
    await copyRows(file, tenant.database, parts).finally(() => file.close());
  });
}
