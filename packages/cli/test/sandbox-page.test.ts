import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { it } from 'node:test';
import { promisify } from 'node:util';
import { aWorld, type World, worldCompany, worldKeys } from '@reeve/testkit';
import { type EndedCommand, reeve, variablesOf } from './a-terminal.ts';

const root = join(import.meta.dirname, '../../..');
const page = readFileSync(join(root, 'docs/sandbox.md'), 'utf8');
const noCurl = existsSync('/usr/bin/curl') ? false : 'No curl: install it to test what pages give it.';

/** The lines of a page's blocks for shells that begin with a command. */
function linesOf(text: string, command: string): string[] {
  const blocks = [...text.matchAll(/```sh\n(.*?)```/gs)].map(([, code = '']) => code.replaceAll('\\\n', ''));
  return blocks.flatMap((code) => code.split('\n').filter((line) => line.startsWith(`${command} `)));
}

/** A line with the address, the company and the keys of a world. */
function forWorld(line: string, { origin }: World): string {
  return line
    .replaceAll('http://127.0.0.1:9180', origin)
    .replaceAll('demopublickey000', worldKeys.publicKey)
    .replaceAll('demoprivatekey00', worldKeys.privateKey)
    .replaceAll(/\bdemo\b(?!\.)/g, worldCompany);
}

const sh = (line: string, cwd: string) => promisify(execFile)('bash', ['-c', line], { cwd });

/** Calls of a run, of which the last is the newest in the recorder. */
async function makeCalls(world: World): Promise<void> {
  await world.post('/service/tickets', { summary: 'Seen', company: { id: 1 } });
  await world.get('/service/tickets?fields=id&pageSize=10');
}

it('every command of the page of the sandbox does what it says', { skip: noCurl, timeout: 240_000 }, async () => {
  await using world = await aWorld({ furtherTenants: true });
  const folder = mkdtempSync(join(tmpdir(), 'reeve-sandbox-page-'));
  const inFolder = (word: string) => (/^[\w.]+\.(json|xml|gz)$/.test(word) ? join(folder, word) : word);
  const run = async (line: string): Promise<EndedCommand> => {
    const [command = '', to] = forWorld(line, world).split(' > ');
    const words = command.split(' ').slice(1).map(inFolder);
    const url = words[0] === 'replay' ? [] : ['--url', world.origin];
    const asked = words[0] === 'tenant' && words[1] === 'export' ? ['--company', worldCompany] : [];
    const ended = await reeve([...words, ...asked, ...url], { environment: variablesOf(world) });
    if (to !== undefined) writeFileSync(inFolder(to), ended.out);
    return ended;
  };
  try {
    const [record = '', download = ''] = linesOf(page, 'curl');
    await sh(forWorld(record, world), folder);
    await makeCalls(world);
    const calls = (await world.get('//_reeve/calls')).json as { id: number }[];
    await sh(forWorld(download, world).replace('/17/', `/${calls.at(-1)?.id}/`), folder);
    const lines = linesOf(page, 'reeve');
    assert.ok(lines.length >= 8, `${lines.length} commands`);
    for (const line of lines) {
      const { code, err, out } = await run(line);
      assert.deepEqual([line, code, err], [line, 0, '']);
      if (line.startsWith('reeve role --from demo')) assert.match(out, /Service Desk\/Service Tickets/);
    }
    assert.match(readFileSync(join(folder, 'lint.xml'), 'utf8'), /<testsuite/);
    // What is worse than before fails.
    const role = JSON.parse(readFileSync(join(folder, 'role.json'), 'utf8'));
    writeFileSync(join(folder, 'role.json'), JSON.stringify({ ...role, levels: {} }));
    const grown = await run('reeve role --from demo --check role.json');
    assert.match(grown.err, /The role grew:.*Service Tickets: add None became/s);
    assert.equal(grown.code, 1);
    for (let at = 0; at < 5; at += 1) await world.get('/service/tickets?fields=id&pageSize=10');
    const lint = await run('reeve lint --company demo');
    assert.deepEqual([lint.code, /polls/.test(lint.out), lint.err], [1, true, 'reeve: 1 finding.\n']);
    const capsule = readFileSync(join(folder, 'capsule.json'), 'utf8');
    writeFileSync(join(folder, 'capsule.json'), capsule.replace(/"answer":\{"status":200/, '"answer":{"status":201'));
    const other = await run('reeve replay capsule.json');
    assert.deepEqual([other.code, other.out.includes('status: 201 became 200')], [1, true]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

it('the seed file of the page is made, and made once', async () => {
  await using world = await aWorld();
  const folder = mkdtempSync(join(tmpdir(), 'reeve-seed-page-'));
  try {
    const [, text = ''] = /```yaml\n(.*?)```/s.exec(page) ?? [];
    const [board = ''] = /(?<=board: ).*/.exec(text) ?? [];
    const found = (await world.get('/service/boards?pageSize=1&fields=name')).json as { name: string }[];
    writeFileSync(join(folder, 'seed.yaml'), text.replace(board, found[0]?.name ?? ''));
    const run = () => reeve(['seed', join(folder, 'seed.yaml'), '--url', world.origin, '--company', worldCompany]);
    const first = await run();
    assert.deepEqual([first.code, first.err], [0, '']);
    assert.equal((await run()).code, 0);
    const printers = (await world.get('/service/tickets?conditions=summary="Printer is on fire"')).json as {
      company: { name: string };
    }[];
    assert.deepEqual(
      printers.map(({ company }) => company.name),
      ['Acme Ltd'],
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

it('the first call of the README is answered', { skip: noCurl }, async () => {
  await using world = await aWorld();
  await world.post('/service/tickets', { summary: 'First', company: { id: 1 } });
  const [line = ''] = linesOf(readFileSync(join(root, 'README.md'), 'utf8'), 'curl');
  const { stdout } = await sh(`${forWorld(line, world)} --silent`, tmpdir());
  assert.deepEqual(
    (JSON.parse(stdout) as { summary: string }[]).map(({ summary }) => summary),
    ['First'],
  );
});
