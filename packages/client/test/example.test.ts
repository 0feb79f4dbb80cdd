import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { it } from 'node:test';
import { inOneWorld, type World, worldCompany, worldKeys } from '@reeve/testkit';
import { clientOf } from './live-client.ts';

const program = join(import.meta.dirname, '../../../examples/export-tickets/export-tickets.ts');

function run(world: World, args: readonly string[]): Promise<{ output: string; error: string }> {
  const env = {
    PATH: process.env['PATH'],
    CONNECTWISE_SITE: world.origin,
    CONNECTWISE_COMPANY_ID: worldCompany,
    CONNECTWISE_PUBLIC_KEY: worldKeys.publicKey,
    CONNECTWISE_PRIVATE_KEY: worldKeys.privateKey,
    CONNECTWISE_CLIENT_ID: '00000000-0000-4000-8000-000000000000',
    PAGE_SIZE: '2',
  };
  return new Promise((resolve) => {
    execFile(process.execPath, [program, ...args], { env, timeout: 60_000 }, (_, output, error) =>
      resolve({ output, error }),
    );
  });
}

inOneWorld('the example that exports tickets', (world) => {
  it('writes all of a board, and goes on where it was stopped', async () => {
    const client = clientOf(world());
    for (let at = 0; at < 5; at += 1)
      await client.service.tickets.create({ summary: `Ticket ${at}`, company: { id: 1 } });
    const folder = mkdtempSync(join(tmpdir(), 'reeve-example-'));
    const file = join(folder, 'tickets.ndjson');
    try {
      assert.match((await run(world(), ['help desk', file])).output, /^5 tickets/);
      const lines = readFileSync(file, 'utf8').trim().split('\n');
      const [first, , third] = lines.map((line) => JSON.parse(line) as { id: number; company: { name: string } });
      assert.ok(first?.company.name);
      writeFileSync(file, `${lines.slice(0, 3).join('\n')}\n`);
      writeFileSync(`${file}.next`, JSON.stringify({ pageId: third?.id }));
      assert.match((await run(world(), ['help desk', file])).output, /^2 tickets/);
      assert.deepEqual(readFileSync(file, 'utf8').trim().split('\n'), lines);
      assert.match((await run(world(), ['help desk', file])).output, /^0 tickets/);
      assert.match((await run(world(), ['No Board', join(folder, 'x')])).error, /no board "No Board"/);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
