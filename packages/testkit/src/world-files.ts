import { rmSync } from 'node:fs';
import { constants, copyFile, mkdir, mkdtemp, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { roomyFolder } from './roomy-folder.ts';
import { leaveTenant } from './world-tenant.ts';

/** The variable in which the test runner names the data folder that worlds on SQLite are copied from. */
export const templateFolderVariable = 'REEVE_TEST_SQLITE';

let own: Promise<string> | undefined;

/**
 * Puts the tenant of a world into a data folder: a copy of the test runner's template, or without the runner of one
 * that this process makes when it first needs it. Neither outlives its run, so none is ever out of date.
 */
export async function copyWorldFiles(data: string): Promise<void> {
  const template = process.env[templateFolderVariable] ?? (await ownTemplate());
  const [from, to] = [join(template, 'tenants'), join(data, 'tenants')];
  await mkdir(to, { recursive: true });
  const files = (await readdir(from)).filter((name) => name.endsWith('.sqlite'));
  await Promise.all(files.map((name) => copyFile(join(from, name), join(to, name), constants.COPYFILE_FICLONE)));
}

function ownTemplate(): Promise<string> {
  own ??= makeTemplateFolder().then(({ folder, remove }) => {
    process.on('exit', remove);
    return folder;
  });
  return own;
}

/** A data folder with the tenant of a world in it, and what removes the folder. */
export interface TemplateFolder {
  readonly folder: string;
  readonly remove: () => void;
}

/** Makes the data folder that worlds on SQLite are copied from. */
export async function makeTemplateFolder(): Promise<TemplateFolder> {
  const folder = await mkdtemp(join(await roomyFolder(), 'reeve-template-'));
  await leaveTenant({ data: folder });
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
