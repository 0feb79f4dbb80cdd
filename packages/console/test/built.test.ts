import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { it } from 'node:test';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import { aTicket, aWorld, worldCompany, worldKeys } from '@reeve/testkit';
import { buildConsole } from '../../../tools/bundle/build-console.ts';
import { programsFor } from '../src/calls/call-programs.ts';
import { snippetsFor } from '../src/landing/snippets.ts';

const most = 300_000;

it(`the console has at most ${most} bytes compressed, and names no other host`, async () => {
  const folder = await mkdtemp(join(tmpdir(), 'reeve-console-'));
  await buildConsole(folder);
  const files = await Promise.all((await readdir(folder)).map((name) => readFile(join(folder, name))));
  await rm(folder, { recursive: true });
  assert.equal(files.length, 4);
  const size = files.reduce((sum, file) => sum + gzipSync(file).length, 0);
  assert.ok(size < most, `${size} bytes`);
  const page = files.map(String).find((text) => text.startsWith('<!doctype')) ?? '';
  assert.match(page, /src="\/_reeve\/console\/console-\w+\.js"/);
  assert.match(page, /href="\/_reeve\/console\/style-\w+\.css"/);
  assert.doesNotMatch(page, /https?:/);
});

it('the TypeScript to copy prints tickets', async () => {
  await using world = await aWorld();
  await aTicket(world, { summary: 'Toner is low' });
  const keys = { company: worldCompany, ...worldKeys, clientId: '00000000-0000-4000-8000-000000000000' };
  const [program] = snippetsFor(world.origin, keys).filter(({ language }) => language === 'TypeScript');
  const args = ['--input-type=module-typescript', '--eval', program?.text ?? ''];
  const { stdout } = await promisify(execFile)(process.execPath, args);
  assert.match(stdout, /^\d+ Toner is low$/m);
});

const noCurl = existsSync('/usr/bin/curl') ? false : 'No curl: install it to test what it is given.';

it('a call that is copied is made again as it was, quotes and all', { skip: noCurl }, async () => {
  await using world = await aWorld();
  const body = JSON.stringify({ name: `It's "so" $HOME`, color: 'Red', sortOrder: 9 });
  const programs = programsFor({ method: 'POST', address: `${world.base}/service/priorities`, body });
  const keys = `${worldCompany}+${worldKeys.publicKey}:${worldKeys.privateKey}`;
  const program = (language: string) =>
    (programs.find((each) => each.language === language)?.text ?? '')
      .replace('COMPANY+PUBLICKEY:PRIVATEKEY', keys)
      .replace('CLIENTID', '00000000-0000-4000-8000-000000000000');
  const run = promisify(execFile);
  const args = ['--input-type=module-typescript', '--eval', program('TypeScript')];
  assert.match((await run(process.execPath, args)).stdout, /^201 /);
  const { stdout } = await run('sh', ['-c', program('curl')]);
  assert.equal((JSON.parse(stdout) as { name: string }).name, `It's "so" $HOME`);
});
