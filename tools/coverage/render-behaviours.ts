import { globSync } from 'node:fs';
import { join } from 'node:path';
import type { Behaviour } from '../../packages/domain/src/write/behaviour.ts';

const root = join(import.meta.dirname, '../..');
const folder = 'packages/domain/src';

const introduction = `# Behaviours

What records do beyond being stored, in the order in which the behaviours of one record run. This page is generated
(\`npm run generate\`) from the behaviours themselves.
`;

/** Writes docs/behaviours.md. Raises an error for a behaviour that no file exports: it could not be found again. */
export async function renderBehaviours(behaviours: readonly Behaviour[]): Promise<string> {
  const files = await filesOf();
  const rows = behaviours.map((behaviour) => row(behaviour, files));
  const head = ['| What happens | Collections | When | Source | File |', '| --- | --- | --- | --- | --- |'];
  return [introduction, ...head, ...rows, ''].join('\n');
}

function row(behaviour: Behaviour, files: ReadonlyMap<unknown, string>): string {
  const file = files.get(behaviour);
  if (file === undefined) throw new Error(`No file of ${folder} exports the behaviour "${behaviour.name}".`);
  const cells = [
    behaviour.name,
    collectionsOf(behaviour),
    behaviour.moment,
    behaviour.source,
    `[${file}](../${folder}/${file})`,
  ];
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}

function collectionsOf({ collections }: Behaviour): string {
  const named = collections.slice(0, 4).map((path) => `\`${path}\``);
  const more = collections.length - named.length;
  return named.join(', ') + (more > 0 ? ` and ${more} more` : '');
}

async function filesOf(): Promise<Map<unknown, string>> {
  const files = new Map<unknown, string>();
  for (const file of globSync('**/*.ts', { cwd: join(root, folder) }).sort()) {
    if (file.endsWith('.test.ts')) continue;
    const exported: Record<string, unknown> = await import(join(root, folder, file));
    for (const value of Object.values(exported)) files.set(value, file);
  }
  return files;
}
