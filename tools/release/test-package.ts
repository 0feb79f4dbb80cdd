/**
 * Runs the tests that have a world, all or the files that are named, against the package: that of `dist`, which `npm run release` makes, installed in
 * an empty folder. Says how many passed and how many were passed over, for they ask for insides; ends with 1 when any failed.
 */
import { globSync } from 'node:fs';
import { join } from 'node:path';
import { install } from './installed.ts';
import { root } from './repository.ts';
import { filesWithWorlds, suiteOnPackage } from './suite-on-package.ts';

const [tarball] = globSync('dist/reeve-[0-9]*.tgz', { cwd: root });
if (tarball === undefined) throw new Error('There is no package in dist: npm run release makes it.');
const given = process.argv.slice(2);
const installed = install(join(root, tarball), process.execPath);
try {
  const files = given.length > 0 ? given : filesWithWorlds();
  const { passed, passedOver, failed } = await suiteOnPackage(join(installed.folder, 'node_modules/reeve'), files);
  process.stdout.write(`${passed} tests pass on the package, ${passedOver} ask for more than it shows.\n`);
  for (const each of failed) process.stdout.write(`failed: ${each}\n`);
  process.exitCode = failed.length > 0 ? 1 : 0;
} finally {
  installed.remove();
}
