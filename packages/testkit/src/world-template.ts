import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { administer, templateDatabase, withDatabase } from './world-database.ts';
import { leaveTenant } from './world-tenant.ts';

/** Makes the database that worlds on PostgreSQL are copied from, with the tenant of a world in it. */
export async function makeWorldTemplate(url: string): Promise<void> {
  await administer(url, async (client) => {
    await client.query(`drop database if exists "${templateDatabase}" with (force)`);
    await client.query(`create database "${templateDatabase}"`);
  });
  const folder = await mkdtemp(join(tmpdir(), 'reeve-template-'));
  await leaveTenant({ data: folder, 'database-url': withDatabase(url, templateDatabase) });
  await rm(folder, { recursive: true, force: true });
}
