import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type pg from 'pg';
import { dropSchema } from '../../store/src/engine/postgres/drop-schema.ts';
import { saveRows } from './restore-database.ts';
import { administer, copyOf, furtherTemplateDatabase, templateDatabase, withDatabase } from './world-database.ts';
import { leaveTenant } from './world-tenant.ts';

/**
 * Makes the databases that worlds on PostgreSQL are copied from, with the tenant of a world in them: one that has what
 * further tenants are copied from too, and one without it, which is half as large and twice as quick to copy.
 */
export async function makeWorldTemplate(url: string): Promise<void> {
  await administer(url, async (client) => {
    for (const name of [templateDatabase, furtherTemplateDatabase])
      await client.query(`drop database if exists "${name}" with (force)`);
    await client.query(`create database "${furtherTemplateDatabase}"`);
  });
  const folder = await mkdtemp(join(tmpdir(), 'reeve-template-'));
  await leaveTenant({ data: folder, 'database-url': withDatabase(url, furtherTemplateDatabase) });
  await rm(folder, { recursive: true, force: true });
  await administer(url, async (client) =>
    client.query(`create database "${templateDatabase}"${await copyOf(furtherTemplateDatabase, client)}`),
  );
  await administer(withDatabase(url, templateDatabase), dropTemplates);
  for (const name of [templateDatabase, furtherTemplateDatabase]) await administer(withDatabase(url, name), saveRows);
}

async function dropTemplates(client: pg.Client): Promise<void> {
  const text = "select nspname::text from pg_namespace where nspname like 'reevetemplate%'";
  for (const { nspname } of (await client.query<{ nspname: string }>(text)).rows) await dropSchema(client, nspname);
}
