/**
 * Builds the kit as a package that can be installed beside the client: JavaScript and declarations. `node tools/build-kit/build.ts
 * FOLDER`.
 */
import { buildKit } from './build-kit.ts';

const [folder = 'dist/kit'] = process.argv.slice(2);
const { files, bytes } = buildKit(folder);
process.stdout.write(`${folder}: ${files} files, ${Math.round(bytes / 1024)} kB\n`);
