import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type pg from 'pg';
import { dropSchema } from '../../store/src/engine/postgres/drop-schema.ts';
import { stockUp } from '../../store/src/engine/postgres/empty-schemas.ts';
import { saveRows } from './restore-database.ts';
import { holdTemplates, type TemplateLocks } from './template-locks.ts';
import { administer, copyOf, furtherTemplateDatabase, templateDatabase, withDatabase } from './world-database.ts';
import { leaveTenant, worldCompany } from './world-tenant.ts';

/** Empty schemas in the database that further tenants are made in: a copy that finds one has only rows to wait for. */
const stocked = 4;

/**
 * Makes the databases that worlds on PostgreSQL are copied from, with the tenant of a world in them: one that has what
 * further tenants are copied from too, and empty schemas for them, and one without, which is smaller and quicker to copy.
 * Whoever wants a copy meanwhile waits for it.
 *
 * @returns as soon as they do; `done` when both are there, or cannot be made.
 */
export async function beginWorldTemplates(url: string): Promise<{ readonly done: Promise<void> }> {
  const locks = await holdTemplates(url, [templateDatabase, furtherTemplateDatabase]);
  // Who waits finds no template then, and does without.
  const done = makeTemplates(url, locks).finally(() => locks.end());
  return { done };
}

async function makeTemplates(url: string, locks: TemplateLocks): Promise<void> {
  await administer(url, async (client) => {
    for (const name of [templateDatabase, furtherTemplateDatabase])
      await client.query(`drop database if exists "${name}" with (force)`);
    await client.query(`create database "${furtherTemplateDatabase}"`);
  });
  await makeTenantIn(withDatabase(url, furtherTemplateDatabase));
  await administer(url, async (client) =>
    client.query(`create database "${templateDatabase}"${await copyOf(furtherTemplateDatabase, client)}`),
  );
  const finished = async (name: string, last: (client: pg.Client) => Promise<void>) => {
    await administer(withDatabase(url, name), async (client) => {
      await last(client);
      await saveRows(client);
    });
    await locks.release(name);
  };
  await Promise.all([finished(templateDatabase, dropTemplates), finished(furtherTemplateDatabase, stockFurther)]);
}

async function makeTenantIn(url: string): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'reeve-template-'));
  await leaveTenant({ data: folder, 'database-url': url, 'empty-schemas': '0' });
  await rm(folder, { recursive: true, force: true });
}

async function stockFurther(client: pg.Client): Promise<void> {
  const tenant = `reeve_${worldCompany}`;
  await stockUp(client, tenant, stocked, new AbortController().signal);
}

async function dropTemplates(client: pg.Client): Promise<void> {
  const text = "select nspname::text from pg_namespace where nspname like 'reevetemplate%'";
  for (const { nspname } of (await client.query<{ nspname: string }>(text)).rows) await dropSchema(client, nspname);
}
