import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { closeServices, openServices } from '../../packages/server/src/compose/services.ts';
import { readSettings } from '../../packages/settings/src/read-settings.ts';

/** The collections in which a new tenant has rows. It is made in a folder of its own, and deleted. */
export async function readSeededCollections(): Promise<string[]> {
  const data = mkdtempSync(join(tmpdir(), 'reeve-coverage-'));
  const { settings } = readSettings({ flags: { data }, environment: {} });
  const services = await openServices(settings, { clock: { now: () => Date.UTC(2025, 2, 3) }, print: () => {} });
  try {
    const { database, writer } = await services.tenants.create('coverage');
    const counted = await Promise.all(
      writer.schema.tables.all.map(async ({ name, collection }) => {
        const [row] = await database.reader.all(`select exists (select 1 from "${name}")`);
        return Number(row?.[0]) === 0 ? [] : [collection.path];
      }),
    );
    return counted.flat();
  } finally {
    await closeServices(services);
    rmSync(data, { recursive: true, force: true });
  }
}
