import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { promisify } from 'node:util';
import { type Reeve, startReeve } from '@reeve/sandbox';
import { programsOfPage, runProgram } from '@reeve/testkit';

const root = join(import.meta.dirname, '../../..');

it('the program of the page of the sandbox compiles, and runs', { timeout: 240_000 }, async () => {
  const programs = programsOfPage('sandbox.md');
  assert.equal(programs.length, 1);
  const { HOME = '' } = process.env;
  // A folder in which `reeve` is found, as it is by those who installed it.
  const ran = await runProgram(`${programs[0]}console.log('closed');\n`, join(root, 'examples/testing'), { HOME });
  assert.deepEqual(ran, { compiler: '', failure: '', output: 'closed\n' });
});

/** The blocks of a page for shells, or each of their lines where each is a program of its own. */
function blocksOf(page: string, isLines: boolean): string[] {
  const text = readFileSync(join(root, page), 'utf8');
  const blocks = [...text.matchAll(/```(?:sh)?\n(.*?)```/gs)].map(([, code = '']) => code.trim());
  return isLines ? blocks.flatMap((code) => code.split('\n')) : blocks;
}

const has = (program: string) => ['/usr/bin', '/usr/local/bin'].some((folder) => existsSync(join(folder, program)));

describe('what the pages of mail and examples show, on the demo', { timeout: 240_000 }, () => {
  let reeve: Reeve;
  const folder = mkdtempSync(join(tmpdir(), 'reeve-pages-'));
  before(async () => {
    reeve = await startReeve();
  });
  after(async () => {
    rmSync(folder, { recursive: true, force: true });
    await reeve.close();
  });

  /** Answers what a block prints; raises what it ends with. */
  const run = async (code: string, cwd: string): Promise<string> => {
    const { NODE_TEST_CONTEXT: _, ...own } = process.env;
    const keys = {
      CONNECTWISE_SITE: reeve.url,
      CONNECTWISE_COMPANY_ID: reeve.company,
      CONNECTWISE_PUBLIC_KEY: reeve.keys.publicKey,
      CONNECTWISE_PRIVATE_KEY: reeve.keys.privateKey,
      CONNECTWISE_CLIENT_ID: '00000000-0000-4000-8000-000000000000',
    };
    const filled = code
      .replaceAll('http://127.0.0.1:9180', reeve.url)
      .replace(' tickets.ndjson', ` ${folder}/tickets.ndjson`);
    const ran = await promisify(execFile)('bash', ['-e', '-o', 'pipefail', '-c', filled], {
      cwd,
      env: { ...own, ...keys },
    });
    return ran.stdout;
  };

  it('a mail becomes a ticket', { skip: !has('curl') && 'no curl' }, async () => {
    const [code = ''] = blocksOf('docs/mail.md', false);
    assert.match(await run(code, root), /ticket made/);
  });

  it('the first program runs against the demo', { skip: !has('python3') && 'no Python' }, async () => {
    const [code = ''] = blocksOf('docs/examples.md', false);
    assert.match(await run(code, root), /ticket/i);
  });

  for (const [page, isAtRoot] of [
    ['examples/company-and-tickets/README.md', false],
    ['examples/ticket-with-time/README.md', false],
    ['examples/export-tickets/README.md', true],
  ] as const)
    for (const line of blocksOf(page, true)) {
      const [program = ''] = line.split(' ');
      const skip = program !== 'node' && !has(program) && `no ${program}`;
      it(line, { skip }, async () => {
        await run(line, isAtRoot ? root : dirname(join(root, page)));
      });
    }
});
