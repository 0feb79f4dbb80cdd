/**
 * Makes the package `reeve` as a tarball in `dist/`, installs it in an empty folder and calls it there, by the Node that runs this
 * and by each that is named on the command line (paths). Prints the sizes.
 */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { assemblePackage } from './assemble-package.ts';
import { checkPackage } from './check-package.ts';

const dist = join(import.meta.dirname, '../../dist');
rmSync(dist, { recursive: true, force: true });
const { tarball, packed, installed } = await assemblePackage(dist);
process.stdout.write(`${tarball}: ${kilobytes(packed)} packed, ${kilobytes(installed)} installed\n`);
for (const node of [process.execPath, ...process.argv.slice(2)])
  process.stdout.write(`${await checkPackage(tarball, node)}\n`);

function kilobytes(bytes: number): string {
  return `${Math.round(bytes / 1000)} kB`;
}
