import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A folder with a package in it, as somebody has it who installed it. */
export interface Installed {
  readonly folder: string;
  /** What programs are run with, so that they find this Node. */
  readonly env: NodeJS.ProcessEnv;
  remove(): void;
}

/** Installs a tarball in an empty folder, by a Node. Raises what npm raises. */
export function install(tarball: string, node: string): Installed {
  const folder = mkdtempSync(join(tmpdir(), 'reeve-release-'));
  const env = { ...process.env, PATH: `${dirname(node)}:${process.env['PATH']}` };
  writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }');
  execFileSync('npm', ['install', '--no-audit', '--no-fund', tarball], { cwd: folder, env, stdio: 'pipe' });
  return { folder, env, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
