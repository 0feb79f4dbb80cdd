import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { systemClock } from '@reeve/domain';
import { readSettings, type Settings } from '@reeve/settings';
import { demoTemplate } from '../compose/demo.ts';
import { packDemo } from '../compose/demo-files.ts';
import { closeServices } from '../compose/services.ts';
import { openQuietly } from './open-quietly.ts';

/**
 * Makes the file of the demo that starts copy, where a checkout keeps it and there is none. `into` is a folder that gets it too, or
 * null. Nothing is left in a data folder.
 */
export async function prepareDemo(recipe: Pick<Settings, 'now' | 'seed'>, into: string | null): Promise<void> {
  const data = await mkdtemp(join(tmpdir(), 'reeve-demo-'));
  const { settings } = readSettings({ flags: { data, mode: 'sandbox' }, environment: {} });
  const services = await openQuietly(settings, systemClock);
  try {
    const template = demoTemplate(services, recipe, systemClock);
    await services.tenants.makeReady(template);
    const { files } = services.engine;
    if (into !== null && files !== null) await packDemo(files, template.name, into);
  } finally {
    await closeServices(services);
    await rm(data, { recursive: true, force: true });
  }
}
