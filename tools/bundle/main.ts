/** Makes the bundle in the folder that is named, in place of those that were made of older sources. */
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { makeBundle } from './make-bundle.ts';

const [folder = ''] = process.argv.slice(2);
const place = dirname(folder);
const part = `${folder}.${process.pid}.part`;
mkdirSync(place, { recursive: true });
await makeBundle(part);
// Of two that are made at once the first stays: they are the same.
if (existsSync(folder)) rmSync(part, { recursive: true });
else renameSync(part, folder);
// A server that runs may still load parts of an older one.
const oldest = Date.now() - 7 * 86_400_000;
for (const name of readdirSync(place))
  if (statSync(join(place, name)).mtimeMs < oldest) rmSync(join(place, name), { recursive: true, force: true });
