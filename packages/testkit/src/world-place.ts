import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { roomyFolder } from './roomy-folder.ts';
import { furtherTemplateDatabase, templateDatabase, type WorldDatabase, worldDatabase } from './world-database.ts';
import { copyWorldFiles } from './world-files.ts';
import { leaveTenant } from './world-tenant.ts';

/** Where a server of a test keeps its data. Gone when disposed of. */
export interface WorldPlace extends AsyncDisposable {
  /** The folder of the data; on PostgreSQL certificates and the like. */
  readonly folder: string;
  /** Settings by flag that lead a server to it. */
  readonly flags: Readonly<Record<string, string>>;
}

/** Makes a place of its own on an engine, with the tenant of a world in it; `further` where more tenants are to be made. */
export async function aPlace(engine: 'sqlite' | 'postgres', further = false): Promise<WorldPlace> {
  const folder = await mkdtemp(join(await roomyFolder(), 'reeve-world-'));
  const database =
    engine === 'postgres' ? await worldDatabase(further ? furtherTemplateDatabase : templateDatabase) : null;
  // A test that copies once would make schemas that nobody uses.
  const ofDatabase = { 'database-url': database?.url ?? '', 'empty-schemas': '0' };
  const flags = { data: folder, ...(database === null ? {} : ofDatabase) };
  await putTenant(folder, flags, database);
  const close = async () => {
    await database?.release();
    await rm(folder, { recursive: true, force: true });
  };
  return { folder, flags, [Symbol.asyncDispose]: close };
}

async function putTenant(folder: string, flags: WorldPlace['flags'], database: WorldDatabase | null): Promise<void> {
  if (database === null) await copyWorldFiles(folder);
  else if (!database.hasTenant) await leaveTenant(flags);
}
