/**
 * Builds the client as a package that can be installed: JavaScript and declarations, the conditions language among them, so that it
 * depends on nothing. `node tools/build-client/build.ts FOLDER`.
 */
import { buildClient } from './build-client.ts';

const [folder = 'dist/client'] = process.argv.slice(2);
const { files, bytes } = buildClient(folder);
process.stdout.write(`${folder}: ${files} files, ${Math.round(bytes / 1024)} kB\n`);
