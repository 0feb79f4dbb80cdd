import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { containerFile, type Instruction, instructionsOf, listedIn } from './container-file.ts';
import { makeEmptyRoot } from './empty-root.ts';

/** A linter of container files that is all JavaScript. It is installed for this check alone. */
const linter = 'dockerfile-utils@0.16.3';

/**
 * Reads the container file by a linter, and does what it says in an empty root folder with a network of its own, where no builder is to be had: copies the tarball,
 * runs its commands, starts the server as its user, asks its health check, lists tickets, and ends it. Answers a sentence of what was
 * seen; raises an error when anything is not as it should be.
 */
export function checkContainer(tarball: string, node: string): string {
  lint(containerFile());
  if (spawnSync('unshare', ['--mount', '--net', 'bash', '-c', needed]).status !== 0)
    return 'The container file: nothing to mend. It was not run: that takes root on Linux, which may mount, and iproute2.';
  const folder = mkdtempSync(join(tmpdir(), 'reeve-root-'));
  try {
    makeEmptyRoot(folder, node);
    const script = scriptFor(instructionsOf(containerFile()), folder, tarball);
    const ran = spawnSync('unshare', ['--mount', '--net', 'bash', '-c', script], {
      encoding: 'utf8',
      timeout: 300_000,
    });
    if (ran.status !== 0) throw new Error(`The container file ended with ${ran.status}:\n${ran.stdout}${ran.stderr}`);
    return `The container file: nothing to mend; in an empty root folder ${ran.stdout.trim().split('\n').at(-1)}.`;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Raises an error that names what the linter found. */
function lint(text: string): void {
  const folder = mkdtempSync(join(tmpdir(), 'reeve-lint-'));
  try {
    execFileSync('npm', ['install', '--prefix', folder, '--no-audit', '--no-fund', linter], { stdio: 'pipe' });
    const { validate } = createRequire(join(folder, 'x.js'))('dockerfile-utils');
    const found = (validate(text) as { message: string; range: { start: { line: number } } }[]).map(
      ({ message, range }) => `line ${range.start.line + 1}: ${message}`,
    );
    if (found.length > 0) throw new Error(`The container file:\n${found.join('\n')}`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What doing as the file says takes of a machine, tried where nothing of it stays. */
const needed = 'ip link set lo up && mount --rbind /proc /mnt && chroot / true && ldd --version && which npm';

/** Lists tickets as a client within the container would. */
const client = `fetch('http://127.0.0.1:9180/v4_6_release/apis/3.0/service/tickets', { headers: {
  authorization: 'Basic ' + btoa('demo+demopublickey000:demoprivatekey00'), clientId: '00000000-0000-4000-8000-000000000000' } })
  .then((answer) => answer.json()).then((tickets) => process.exit(tickets.length === 25 ? 0 : 1))`;

/** What a builder and then a runtime do, as a script. The user and the variables hold for what follows them. */
function scriptFor(instructions: readonly Instruction[], folder: string, tarball: string): string {
  const lines = ['set -e', 'ip link set lo up', `mount --rbind /proc ${folder}/proc`];
  let [user, variables] = ['0:0', 'PATH=/usr/local/bin:/usr/bin:/bin HOME=/root'];
  const inside = (words: readonly string[]) =>
    `chroot --userspec=${user} ${folder} /usr/bin/env -i ${variables} ${words.map(quoted).join(' ')}`;
  for (const { word, rest } of instructions) {
    if (word === 'COPY') lines.push(`cp ${quoted(tarball)} ${folder}${rest.split(' ').at(-1)}`);
    if (word === 'RUN') lines.push(inside(['/bin/sh', '-ec', rest]));
    if (word === 'ENV') variables += ` ${rest}`;
    if (word === 'USER') [user, variables] = ['1000:1000', variables.replace('HOME=/root', 'HOME=/tmp')];
  }
  const server = inside([...listedIn(instructions, 'ENTRYPOINT'), ...listedIn(instructions, 'CMD')]);
  const health = inside(listedIn(instructions, 'HEALTHCHECK'));
  return [
    ...lines,
    `${server} & server=$!`,
    'trap "kill -KILL $server 2>/dev/null || true" EXIT',
    `for try in $(seq 60); do if ${health}; then break; fi; kill -0 $server; sleep 0.5; done`,
    health,
    inside(['node', '-e', client]),
    'kill -TERM $server',
    'wait $server',
    'echo "it installs, is well, lists tickets as its user, and ends when it is asked to"',
  ].join('\n');
}

function quoted(word: string): string {
  return `'${word.replaceAll("'", `'\\''`)}'`;
}
