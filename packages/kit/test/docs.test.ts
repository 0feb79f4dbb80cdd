import assert from 'node:assert/strict';
import { execFile, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { it } from 'node:test';
import { aMember, aWorld, worldCompany, worldKeys } from '@reeve/testkit';
import { aKey } from './a-kit.ts';

const page = readFileSync(join(import.meta.dirname, '../../../docs/kit.md'), 'utf8');
const snippets = [...page.matchAll(/```ts\n(.*?)```/gs)].map(([, code = '']) => code);

/** The programs of the page as one, and at its end what came of them. */
function programOf(site: string): string {
  const text = snippets.join('\n').replaceAll('http://127.0.0.1:9180', site);
  const own = text
    .replaceAll("'demo'", `'${worldCompany}'`)
    .replaceAll("'demopublickey000'", `'${worldKeys.publicKey}'`)
    .replaceAll("'demoprivatekey00'", `'${worldKeys.privateKey}'`);
  const seen = `console.log(JSON.stringify([isFine, resealed, same?.ticketId === link.ticketId, all.length, open.length,
    member?.memberName, message.length > 0, advice]));`;
  return `${own}\n${seen}\nprocess.exit(0);\n`;
}

it('the programs of the page compile, and do against a live server what it says', { timeout: 240_000 }, async () => {
  await using world = await aWorld();
  await aMember(world, 'desk');
  const folder = mkdtempSync(join(import.meta.dirname, 'page-'));
  try {
    assert.ok(snippets.length > 6);
    writeFileSync(join(folder, 'page.ts'), programOf(world.origin));
    const config = {
      extends: '../../../../tsconfig.json',
      include: [],
      files: ['page.ts'],
      compilerOptions: { noUnusedLocals: false },
    };
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config));
    const checked = spawnSync('npx', ['tsc', '--noEmit', '-p', folder, '--checkers', '1'], { encoding: 'utf8' });
    assert.equal(checked.stdout, '');
    const env = { PATH: process.env['PATH'], REEVE_KIT_KEYS: aKey('2026a') };
    const { output, failure } = await new Promise<{ output: string; failure: string }>((resolve) => {
      execFile(process.execPath, ['page.ts'], { cwd: folder, env, timeout: 120_000 }, (error, output, told) =>
        resolve({ output, failure: error === null ? '' : told }),
      );
    });
    assert.equal(failure, '');
    assert.deepEqual(output.trim().split('\n'), ['true false true', '[true,0,true,1,1,"desk Shelley",true,null]']);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
