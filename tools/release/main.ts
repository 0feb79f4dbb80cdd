/**
 * Makes the packages `reeve`, `@reeve/client` and `@reeve/kit` as tarballs in `dist/`, installs them in empty folders and calls them
 * there, by the Node that runs this and by each that is named on the command line (paths); then does what the container file says.
 * Prints the sizes.
 */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { assemblePackage, type MadePackage } from './assemble-package.ts';
import { checkContainer } from './check-container.ts';
import { checkPackage } from './check-package.ts';
import { checkLibraries, makeLibraries } from './library-packages.ts';

const dist = join(import.meta.dirname, '../../dist');
rmSync(dist, { recursive: true, force: true });
const { tarball, packed, installed } = await assemblePackage(dist);
process.stdout.write(`${tarball}: ${kilobytes(packed)} packed, ${kilobytes(installed)} installed\n`);
const libraries = makeLibraries(dist);
for (const each of Object.values<MadePackage>({ ...libraries }))
  process.stdout.write(`${each.tarball}: ${kilobytes(each.packed)} packed, ${kilobytes(each.installed)} installed\n`);
for (const node of [process.execPath, ...process.argv.slice(2)]) {
  process.stdout.write(`${await checkPackage(tarball, node)}\n`);
  process.stdout.write(`${checkLibraries(libraries, node)}\n`);
}
process.stdout.write(`${checkContainer(tarball, process.execPath)}\n`);

function kilobytes(bytes: number): string {
  return `${Math.round(bytes / 1000)} kB`;
}
