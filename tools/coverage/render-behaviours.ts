import { globSync } from 'node:fs';
import { join } from 'node:path';
import type { Behaviour, Trigger } from '../../packages/domain/src/unit/behaviour.ts';
import type { RollUp } from '../../packages/domain/src/unit/roll-up.ts';
import { renderSetters } from './render-setters.ts';

const root = join(import.meta.dirname, '../..');
const folder = 'packages/domain/src';

const introduction = `# Behaviours

What records do beyond being stored, each record's in the order in which they run. A write goes through five phases:
*complete* fills what the caller left out, *derive* computes what follows from other fields, *refuse* only refuses,
*follow* writes other records once this one is saved, *release* runs before a deletion. This page is generated
(\`npm run generate\`) from the behaviours themselves.
`;

/** What the page is made of. `made` are behaviours, and roll-ups, that a function or a table makes: with its file's path. */
export interface BehaviourPage {
  readonly behaviours: readonly Behaviour[];
  readonly rollUps: readonly RollUp[];
  readonly made: ReadonlyMap<Behaviour, string>;
  readonly madeRollUps: ReadonlyMap<RollUp, string>;
}

/** Writes docs/behaviours.md. Raises an error for what no file exports: it could not be found again. */
export async function renderBehaviours({ behaviours, rollUps, made, madeRollUps }: BehaviourPage): Promise<string> {
  const files = new Map<unknown, string>([...(await filesOf()), ...made, ...madeRollUps]);
  const all = [...behaviours, ...made.keys()];
  return [
    introduction,
    ...table(
      ['What happens', 'Records', 'Phase', 'When', 'Sets', 'Source', 'File'],
      all.map((each) => row(each, files)),
    ),
    '',
    '## Roll-ups',
    '',
    'Values of one record that are calculated from others, once at the end of a write for every record concerned.',
    '',
    ...table(
      ['Value', 'Of', 'Into', 'Sets', 'Source', 'File'],
      rollUps.map((each) => rollUpRow(each, files)),
    ),
    '',
    ...renderSetters(all, rollUps, (each) => link(each, files)),
    '',
  ].join('\n');
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)];
}

function row(behaviour: Behaviour, files: ReadonlyMap<unknown, string>): string[] {
  const { says, phase, on, sets, source } = behaviour;
  return [says, collectionsOf(behaviour), phase, describe(on), names(sets), source, link(behaviour, files)];
}

function rollUpRow(rollUp: RollUp, files: ReadonlyMap<unknown, string>): string[] {
  const { says, of, into, sets, source } = rollUp;
  return [says, `\`${of}\``, `\`${into}\``, `\`${sets}\``, source, link(rollUp, files)];
}

function link(declared: Behaviour | RollUp, files: ReadonlyMap<unknown, string>): string {
  const file = files.get(declared);
  if (file === undefined) throw new Error(`No file of ${folder} exports "${declared.says}".`);
  return `[${file.replace(`${folder}/`, '')}](../${file})`;
}

function describe(on: Trigger | null): string {
  if (on === null) return 'deleted';
  if (typeof on === 'string') return on === 'create' ? 'made' : on;
  return 'changed' in on ? `changed: ${names(on.changed)}` : `sent: ${names(on.sent)}`;
}

function names(fields: readonly string[]): string {
  return fields.map((field) => `\`${field}\``).join(', ');
}

function collectionsOf({ collections }: Behaviour): string {
  const more = collections.length - 4;
  return names(collections.slice(0, 4)) + (more > 0 ? ` and ${more} more` : '');
}

async function filesOf(): Promise<Map<unknown, string>> {
  const files = new Map<unknown, string>();
  for (const file of globSync(`${folder}/**/*.ts`, { cwd: root }).sort()) {
    if (file.endsWith('.test.ts')) continue;
    const exported: Record<string, unknown> = await import(join(root, file));
    for (const value of Object.values(exported)) files.set(value, file);
  }
  return files;
}
