import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

const options = `import { connect } from '@reeve/client';
const client = connect();\n`;
const conditions = Array.from(
  { length: 200 },
  (_, at) => `void client.service.tickets.count({ where: (t) => [t.board.name.is('${at}'), t.id.isAbove(${at})] });`,
);

const programs: Readonly<Record<string, string>> = {
  'an empty file': 'export {};',
  'one module': `import { openConnection } from '@reeve/client/connection';
import { service } from '@reeve/client/service';
void service(openConnection()).tickets.list({ fields: ['id', 'board/name'] });`,
  'all modules': `${options}void client.service.tickets.list({ fields: ['id', 'board/name'] });`,
  'all modules of 2022.1': `import { connect } from '@reeve/client/2022.1';
void connect().service.tickets.list({ fields: ['id', 'board/name'] });`,
  'all modules, 200 conditions': options + conditions.join('\n'),
  'connectwise-rest 1.3.0': `import { ManageAPI } from 'connectwise-rest';
declare const api: ManageAPI;
void api.ServiceAPI.getServiceTickets({ conditions: '' });`,
};

/** Prints what the compiler takes for a file with one call, over an empty one. */
export function measureTypes(folder: string): void {
  const results = Object.entries(programs).map(([name, program]) => ({ name, ...checked(program, folder) }));
  const empty = results[0];
  if (empty === undefined) return;
  for (const each of results) {
    const over = (key: 'lines' | 'memory' | 'cpu') => each[key] - empty[key];
    const figures = `${over('lines')} lines, ${over('memory').toFixed(1)} MB, ${over('cpu').toFixed(2)} CPU-seconds`;
    process.stdout.write(`types, ${each.name}: ${figures} over an empty file, ${each.instantiations} instantiations\n`);
  }
}

/** The least of three runs: the machine is shared. */
function checked(program: string, folder: string) {
  writeFileSync(join(folder, 'program.ts'), program);
  const files = ['program.ts'];
  const compilerOptions = {
    strict: true,
    noEmit: true,
    module: 'nodenext',
    target: 'es2024',
    types: ['node'],
    skipLibCheck: true,
  };
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files }));
  const runs = [1, 2, 3].map(() => run(folder));
  return {
    lines: least(runs, 'Lines'),
    memory: least(runs, 'Memory used') / 1024,
    instantiations: least(runs, 'Instantiations'),
    cpu: least(runs, 'CPU'),
  };
}

function run(folder: string): Map<string, number> {
  const tool = join(import.meta.dirname, '../node_modules/.bin/tsc');
  const made = spawnSync('bash', ['-c', `time "${tool}" -p . --extendedDiagnostics --singleThreaded`], {
    cwd: folder,
    encoding: 'utf8',
  });
  if (made.status !== 0) throw new Error(made.stdout + made.stderr);
  const figures = [...made.stdout.matchAll(/^([A-Z][\w ]+):\s+([\d.]+)K?/gm)].map(
    ([, name = '', value]) => [name, Number(value)] as const,
  );
  const cpu = [...made.stderr.matchAll(/(?:user|sys)\s+(\d+)m([\d.]+)s/g)].reduce(
    (sum, [, m, s]) => sum + 60 * Number(m) + Number(s),
    0,
  );
  return new Map([...figures, ['CPU', cpu]]);
}

function least(runs: readonly ReadonlyMap<string, number>[], name: string): number {
  return Math.min(...runs.map((each) => each.get(name) ?? 0));
}
