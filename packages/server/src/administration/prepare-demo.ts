import { systemClock } from '@reeve/domain';
import type { Settings } from '@reeve/settings';
import { demoTemplate } from '../compose/demo.ts';
import { packDemo } from '../compose/demo-files.ts';
import { inAFile } from '../compose/tenant-in-a-file.ts';

/**
 * Makes the file of the demo that starts copy, where a checkout keeps it and there is none. `into` is a folder that gets it too, or
 * null. Nothing is left in a data folder.
 */
export function prepareDemo(recipe: Pick<Settings, 'now' | 'seed'>, into: string | null): Promise<void> {
  return inAFile(systemClock, async (services) => {
    const template = demoTemplate(services, recipe, systemClock);
    await services.tenants.makeReady(template);
    const { files } = services.engine;
    if (into !== null && files !== null) await packDemo(files, template.name, into);
  });
}
