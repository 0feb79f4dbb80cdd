// After `npm ci` in a checkout: makes the bundle and the demo that the first start needs, so that it takes half a second. It is no
// reason for an installation to fail.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const command = fileURLToPath(new URL('reeve.js', import.meta.url));
spawnSync(process.execPath, [command, 'demo', 'prepare'], { stdio: 'ignore' });
