import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { machine } from '../packages/server/src/compose/environment.ts';
import { closeServices, openServices, type Services } from '../packages/server/src/compose/services.ts';
import { readSettings } from '../packages/settings/src/read-settings.ts';

/** Services on SQLite in a folder of their own, without a door; disposal closes them and deletes the folder. */
export async function openBenchServices(): Promise<Services & AsyncDisposable> {
  const folder = mkdtempSync(join(tmpdir(), 'reeve-bench-'));
  const { settings } = readSettings({ flags: { data: folder, 'request-log': 'off' }, environment: {} });
  const services = await openServices(settings, machine);
  return {
    ...services,
    [Symbol.asyncDispose]: async () => {
      await closeServices(services);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
