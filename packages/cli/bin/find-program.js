import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const sources = fileURLToPath(new URL('../src/run-process.ts', import.meta.url));

/** Where a checkout keeps what it made of its sources. */
export const cacheFolder = join(root, 'node_modules/.cache/reeve');

/**
 * The file that runs the command: a bundle of the sources as they are now, which loads in a fraction of the time and is made
 * when there is none; the sources themselves where it cannot be made, as where development's packages are not installed.
 */
export function findProgram() {
  const folder = join(cacheFolder, `bundle-${markOfSources()}`);
  const program = join(folder, 'reeve.js');
  if (!existsSync(program)) makeBundle(folder);
  return existsSync(program) ? program : sources;
}

function makeBundle(folder) {
  if (!existsSync(join(root, 'node_modules/esbuild'))) return;
  spawnSync(process.execPath, [join(root, 'tools/bundle/main.ts'), folder], { stdio: 'ignore' });
}

/** Another one when any file that goes into the bundle, or how it is made, was written: by sizes and times, as make does. */
function markOfSources() {
  const hash = createHash('sha256').update(process.versions.modules);
  for (const path of ['packages', 'tools/bundle', 'package-lock.json']) addPath(join(root, path), hash);
  return hash.digest('hex').slice(0, 16);
}

const passedOver = /(^|\/)(test|testkit|data|patches|node_modules)$|\.test\.ts$/;

function addPath(path, hash) {
  if (passedOver.test(path)) return;
  const found = statSync(path);
  if (found.isDirectory()) for (const name of readdirSync(path).sort()) addPath(join(path, name), hash);
  else hash.update(`${path} ${found.size} ${found.mtimeMs} ${found.ctimeMs}\n`);
}
