import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { systemClock } from '@reeve/domain';
import { closeServices, openServices } from '@reeve/server';
import { readSettings } from '@reeve/settings';
import { makeTenant } from './world.ts';
import { administer, templateDatabase, withDatabase } from './world-database.ts';

/** Makes the database that worlds on PostgreSQL are copied from, with the tenant of a world in it. */
export async function makeWorldTemplate(url: string): Promise<void> {
  await administer(url, async (client) => {
    await client.query(`drop database if exists "${templateDatabase}" with (force)`);
    await client.query(`create database "${templateDatabase}"`);
  });
  const folder = await mkdtemp(join(tmpdir(), 'reeve-template-'));
  const flags = { data: folder, 'database-url': withDatabase(url, templateDatabase) };
  const parts = openServices(readSettings({ flags, environment: {} }).settings, {
    clock: systemClock,
    print: () => {},
  });
  await makeTenant(parts, systemClock);
  await closeServices(parts);
  await rm(folder, { recursive: true, force: true });
}
