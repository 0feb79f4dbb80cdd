import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { it } from 'node:test';
import { promisify } from 'node:util';
import { aWorld, type World, worldCompany, worldKeys } from '@reeve/testkit';
import { type TaskName, taskNames } from '../../../examples/twenty-tasks/task.ts';

const root = join(import.meta.dirname, '../../..');
const folder = join(root, 'examples/twenty-tasks');
const names = ['connectwise-rest', 'reeve-client'] as const;

/** Runs a program in a process of its own, which trusts the world's authority; answers the lines that it prints. */
async function run(world: World, ...program: string[]): Promise<string[]> {
  const env = {
    PATH: process.env['PATH'],
    NODE_EXTRA_CA_CERTS: world.server.caFile ?? '',
    API_HOST: new URL(world.origin).host,
    API_COMPANY: worldCompany,
    API_PUBLIC_KEY: worldKeys.publicKey,
    API_PRIVATE_KEY: worldKeys.privateKey,
  };
  const { stdout } = await promisify(execFile)(process.execPath, program, {
    cwd: folder,
    env,
    timeout: 100_000,
  });
  return stdout.trimEnd().split('\n');
}

/** The lines of each task: those of code, of what stands before them for their sake not counted. */
function linesOf(name: string): Map<string, number> {
  const text = readFileSync(join(folder, `with-${name}.ts`), 'utf8');
  const [, body = ''] = /EverydayTasks = \{\n(.*)^\};/ms.exec(text) ?? [];
  const lines = new Map<string, number>();
  let task = '';
  for (const line of body.split('\n')) {
    task = /^ {2}'(.*?)':/.exec(line)?.[1] ?? task;
    if (line.trim() !== '' && !line.trim().startsWith('//')) lines.set(task, (lines.get(task) ?? 0) + 1);
  }
  return lines;
}

it('twenty everyday tasks come to the same with both clients', { timeout: 240_000 }, async () => {
  await using world = await aWorld({ flags: { tls: 'true' }, now: new Date().toISOString().replace(/\.\d+Z/, 'Z') });
  await run(world, 'seed.ts');
  const theirs = await run(world, 'run.ts', names[0]);
  const ours = await run(world, 'run.ts', names[1]);
  assert.deepEqual(ours, theirs);
  const results = new Map(ours.map((line) => JSON.parse(line)).map(({ task, ...rest }) => [task as TaskName, rest]));
  assert.deepEqual([...results.keys()], [...taskNames]);
  const expected: Partial<Record<TaskName, unknown>> = {
    'every company, page after page': ['Seed1', 'Seed2', 'Seed3', 'Seed4', 'Seed5', 'Seed6', 'Seed7'],
    'how many tickets are open': 12,
    'a ticket for a company by its identifier': { company: 'Seed1' },
    'a ticket, or nothing': null,
    'the hours of a ticket': 1,
    'a ticket closed, whatever its board calls that': true,
    'a contact by its e-mail address': 'MARK',
    'a company by a name with a quote': 'Seed3',
    'the text of a file': 'no carrier',
    'what changed since a moment': 12,
    'tickets by three hundred ids': 12,
    'a report as objects': 'Seeded 1',
  };
  for (const [task, result] of Object.entries(expected))
    assert.deepEqual(results.get(task as TaskName), { result }, task);
  for (const [task, { error }] of results) assert.equal(error, undefined, task);
});

it('the page says how many lines each takes', () => {
  const page = readFileSync(join(root, 'docs/client.md'), 'utf8');
  const [theirs, ours] = names.map(linesOf);
  const sum = (lines: Map<string, number> | undefined) =>
    [...(lines?.values() ?? [])].reduce((all, each) => all + each, 0);
  const rows = taskNames.map((task) => `| ${task} | ${theirs?.get(task)} | ${ours?.get(task)} |`);
  const table = [...rows, `| **all twenty** | **${sum(theirs)}** | **${sum(ours)}** |`].join('\n');
  assert.ok(page.includes(table), `docs/client.md has another table than:\n${table}`);
});
