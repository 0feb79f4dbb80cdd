import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { it } from 'node:test';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import { aTicket, aWorld, worldCompany, worldKeys } from '@reeve/testkit';
import { buildConsole } from '../../../tools/bundle/build-console.ts';
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
