import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type pg from 'pg';
import { dropSchema } from '../../store/src/engine/postgres/drop-schema.ts';
import { stockUp } from '../../store/src/engine/postgres/empty-schemas.ts';
import { saveRows } from './restore-database.ts';
import { administer, copyOf, furtherTemplateDatabase, templateDatabase, withDatabase } from './world-database.ts';
import { leaveTenant, worldCompany } from './world-tenant.ts';

/** Empty schemas in the database that further tenants are made in: a copy that finds one has only rows to wait for. */
const stocked = 4;

/**
 * Makes the databases that worlds on PostgreSQL are copied from, with the tenant of a world in them: one that has what
 * further tenants are copied from too, and empty schemas for them, and one without, which is smaller and quicker to copy.
 */
export async function makeWorldTemplate(url: string): Promise<void> {
  await administer(url, async (client) => {
    for (const name of [templateDatabase, furtherTemplateDatabase])
      await client.query(`drop database if exists "${name}" with (force)`);
    await client.query(`create database "${furtherTemplateDatabase}"`);
  });
  const folder = await mkdtemp(join(tmpdir(), 'reeve-template-'));
  const further = withDatabase(url, furtherTemplateDatabase);
  await leaveTenant({ data: folder, 'database-url': further, 'empty-schemas': '0' });
  await rm(folder, { recursive: true, force: true });
  await administer(url, async (client) =>
    client.query(`create database "${templateDatabase}"${await copyOf(furtherTemplateDatabase, client)}`),
  );
  await Promise.all([
    administer(withDatabase(url, templateDatabase), dropTemplates),
    administer(further, stockFurther),
  ]);
  for (const name of [templateDatabase, furtherTemplateDatabase]) await administer(withDatabase(url, name), saveRows);
}

async function stockFurther(client: pg.Client): Promise<void> {
  const tenant = `reeve_${worldCompany}`;
  await stockUp(client, tenant, stocked, new AbortController().signal);
}

async function dropTemplates(client: pg.Client): Promise<void> {
  const text = "select nspname::text from pg_namespace where nspname like 'reevetemplate%'";
  for (const { nspname } of (await client.query<{ nspname: string }>(text)).rows) await dropSchema(client, nspname);
}
