import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { buildClient } from '../build-client/build-client.ts';
import { buildKit } from '../build-kit/build-kit.ts';
import { type MadePackage, packFolder } from './assemble-package.ts';

const root = join(import.meta.dirname, '../..');

/** The client and the kit as tarballs. */
export interface MadeLibraries {
  readonly client: MadePackage;
  readonly kit: MadePackage;
}

/** Makes the packages of client and kit in a folder. Raises what compiler and npm raise. */
export function makeLibraries(folder: string): MadeLibraries {
  buildClient(join(folder, 'client'));
  buildKit(join(folder, 'kit'));
  return { client: packLibrary(folder, 'client'), kit: packLibrary(folder, 'kit') };
}

function packLibrary(folder: string, name: string): MadePackage {
  const place = join(folder, name);
  copyFileSync(join(root, 'LICENSE'), join(place, 'LICENSE'));
  copyFileSync(join(root, `docs/${name}.md`), join(place, 'README.md'));
  return packFolder(place, folder);
}

/** What one does with both: a call by the client, and a note that the kit posts to a system in memory. */
const program = `import { connect } from '@reeve/client';
import { IntegrationKit, readCredentialKeys, sqliteStorage } from '@reeve/kit';
import { MemoryProvider } from '@reeve/kit/testing';

const answered: typeof fetch = async () => Response.json([{ id: 5, summary: 'Printer' }]);
const keys = { companyId: 'acme', publicKey: 'a', privateKey: 'b', clientId: 'c' };
const client = connect({ ...keys, site: 'https://psa.example.com', codebase: 'v4_6_release', fetch: answered });
const [ticket] = await client.service.tickets.list({ where: (each) => each.summary.isLike('Print*'), fields: ['id'] });
const kit = new IntegrationKit({
  storage: sqliteStorage('kit.db'),
  keys: readCredentialKeys({ REEVE_KIT_KEYS: 'a:' + Buffer.alloc(32, 1).toString('base64') }),
  providers: { memory: () => new MemoryProvider({ boards: [], companies: [] }) },
});
const { id } = await kit.connections.add({ name: 'x', provider: 'memory', settings: {}, secrets: {} });
console.log(ticket?.id, (await kit.test(id)).message);
`;

/**
 * Installs both tarballs in an empty folder, compiles a program on them and runs it by a Node. Answers a sentence of what was seen;
 * raises an error when anything is not as it should be.
 */
export function checkLibraries({ client, kit }: MadeLibraries, node: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'reeve-libraries-'));
  try {
    const env = { ...process.env, PATH: `${dirname(node)}:${process.env['PATH']}` };
    writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }');
    const args = ['install', '--no-audit', '--no-fund', client.tarball, kit.tarball];
    execFileSync('npm', args, { cwd: folder, env, stdio: 'pipe' });
    const packages = readdirSync(join(folder, 'node_modules')).filter((name) => !name.startsWith('.'));
    const own = readdirSync(join(folder, 'node_modules/@reeve')).join();
    if (packages.join() !== '@reeve' || own !== 'client,kit') throw new Error(`There are others: ${packages} ${own}.`);
    compile(folder);
    const output = execFileSync(node, ['--no-warnings', 'program.js'], { cwd: folder, env, encoding: 'utf8' });
    if (output !== '5 0 tickets in memory.\n') throw new Error(`The program printed: ${output}`);
    return 'Client and kit: install, compile and run in an empty folder.';
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** With Node's types from here, as those who compile have them. */
function compile(folder: string): void {
  writeFileSync(join(folder, 'program.ts'), program);
  const types = ['--types', 'node', '--typeRoots', join(root, 'node_modules/@types')];
  const options = ['--strict', '--module', 'nodenext', '--target', 'es2024', '--skipLibCheck', 'false', ...types];
  const compiler = join(root, 'node_modules/.bin/tsc');
  execFileSync(compiler, [...options, 'program.ts'], { cwd: folder, encoding: 'utf8', stdio: 'pipe' });
}
