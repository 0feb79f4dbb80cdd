import { execFileSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, realpathSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** What shells of a base image have, of which the container file uses some. */
const programs = ['/bin/sh', '/bin/rm', '/bin/mkdir', '/bin/chown', '/usr/bin/env'];

/**
 * Makes a root folder that has no more than a base image with Node: a shell, a few programs, a Node with its npm, and the user `node`.
 * Nothing of this repository is in it. Raises what the system raises.
 */
export function makeEmptyRoot(folder: string, node: string): void {
  for (const name of ['proc', 'tmp', 'root', 'dev', 'etc', 'usr/local/bin', 'usr/local/lib/node_modules'])
    mkdirSync(join(folder, name), { recursive: true });
  // The folder of a run is for its maker alone, a root folder for all.
  chmodSync(folder, 0o755);
  chmodSync(join(folder, 'tmp'), 0o1777);
  for (const program of programs) copyProgram(program, folder, program);
  copyProgram(node, folder, '/usr/local/bin/node');
  const npm = dirname(dirname(realpathSync(execFileSync('which', ['npm'], { encoding: 'utf8' }).trim())));
  cpSync(npm, join(folder, 'usr/local/lib/node_modules/npm'), { recursive: true });
  symlinkSync('../lib/node_modules/npm/bin/npm-cli.js', join(folder, 'usr/local/bin/npm'));
  writeFileSync(join(folder, 'etc/passwd'), 'root:x:0:0::/root:/bin/sh\nnode:x:1000:1000::/tmp:/bin/sh\n');
  writeFileSync(join(folder, 'etc/group'), 'root:x:0:\nnode:x:1000:\n');
  writeFileSync(join(folder, 'dev/null'), '', { mode: 0o666 });
}

/** With the libraries that it is linked to, each where it is looked for. */
function copyProgram(from: string, folder: string, to: string): void {
  const linked = execFileSync('ldd', [from], { encoding: 'utf8' });
  const libraries = [...linked.matchAll(/(\/\S+) \(0x/g)].map(([, file = '']) => [file, file] as const);
  for (const [file, place] of [[from, to] as const, ...libraries]) {
    mkdirSync(dirname(join(folder, place)), { recursive: true });
    cpSync(realpathSync(file), join(folder, place));
  }
}
