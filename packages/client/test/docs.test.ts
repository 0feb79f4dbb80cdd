import assert from 'node:assert/strict';
import { execFile, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { it } from 'node:test';
import { aWorld, worldCompany, worldKeys } from '@reeve/testkit';

const page = readFileSync(join(import.meta.dirname, '../../../docs/client.md'), 'utf8');
const snippets = [...page.matchAll(/```ts\n(.*?)```/gs)].map(([, code = '']) => code);

/** The programs of the page as one: imports first, each once, and what one names is there for those below it. */
function programOf(site: string): string {
  const text = snippets.join('\n').replaceAll('http://127.0.0.1:9180', site);
  const lines = text
    .replaceAll("'demo'", `'${worldCompany}'`)
    .replaceAll("'demopublickey000'", `'${worldKeys.publicKey}'`)
    .replaceAll("'demoprivatekey00'", `'${worldKeys.privateKey}'`)
    .split('\n');
  const imports = new Map<string, Set<string>>();
  for (const line of lines) {
    const [, names, from] = /^import \{ (.*) \} from '(.*)';$/.exec(line) ?? [];
    if (names !== undefined && from !== undefined)
      imports.set(from, new Set([...(imports.get(from) ?? []), ...names.split(', ')]));
  }
  const heads = [...imports].map(([from, names]) => `import { ${[...names].join(', ')} } from '${from}';`);
  return [...heads, ...lines.filter((line) => !line.startsWith('import ')), 'process.exit(0);', ''].join('\n');
}

it('the programs of the page compile, and run against a live server', { timeout: 120_000 }, async () => {
  await using world = await aWorld();
  const folder = mkdtempSync(join(import.meta.dirname, 'page-'));
  try {
    assert.ok(snippets.length > 15);
    const file = join(folder, 'page.ts');
    writeFileSync(file, programOf(world.origin));
    const config = {
      extends: '../../../../tsconfig.json',
      include: [],
      files: ['page.ts'],
      compilerOptions: { noUnusedLocals: false },
    };
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config));
    const checked = spawnSync('npx', ['tsc', '--noEmit', '-p', folder, '--checkers', '1'], { encoding: 'utf8' });
    assert.equal(checked.stdout, '');
    const environment = {
      PATH: process.env['PATH'],
      CONNECTWISE_SITE: world.origin,
      CONNECTWISE_COMPANY_ID: worldCompany,
      CONNECTWISE_PUBLIC_KEY: worldKeys.publicKey,
      CONNECTWISE_PRIVATE_KEY: worldKeys.privateKey,
      CONNECTWISE_CLIENT_ID: '00000000-0000-4000-8000-000000000000',
    };
    const failure = await new Promise<string>((resolve) => {
      execFile(process.execPath, [file], { env: environment, timeout: 60_000 }, (error, _, stderr) =>
        resolve(error === null ? '' : stderr),
      );
    });
    assert.equal(failure, '');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
