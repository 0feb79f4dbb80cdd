import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';

/** Which names lead to which: files to files, folders to folders, packages to packages. */
export type Graph = ReadonlyMap<string, ReadonlySet<string>>;

const root = join(import.meta.dirname, '../..');

/** The shipped files of all packages, and the files that each imports, types included. Paths are from the repository's root. */
export function fileGraph(): Graph {
  const files = globSync('packages/*/src/**/*.{ts,tsx}', { cwd: root }).filter((file) => !file.endsWith('.test.ts'));
  return new Map(files.map((file) => [file, importsOf(file)]));
}

function importsOf(file: string): Set<string> {
  const text = readFileSync(join(root, file), 'utf8');
  const named = [...text.matchAll(/(?:\bfrom|\bimport\() ?'([^']+)'/g)].map(([, name = '']) => resolve(file, name));
  return new Set(named.filter((each) => each !== null));
}

/** The file that an import leads to; null for what is not ours. Raises an error for a file that is not there. */
function resolve(file: string, name: string): string | null {
  const [, ours, face = 'index'] = /^@reeve\/([\w-]+)(?:\/([\w-]+))?$/.exec(name) ?? [];
  if (ours === undefined && !name.startsWith('.')) return null;
  const target = ours === undefined ? normalize(join(dirname(file), name)) : faceOf(ours, face);
  if (!existsSync(join(root, target))) throw new Error(`${file} imports ${name}, which is not there.`);
  return /\.tsx?$/.test(target) ? target : null;
}

/** What a package shows under a name: a file of that name, or a folder's own face. */
function faceOf(ours: string, face: string): string {
  const file = `packages/${ours}/src/${face}.ts`;
  return existsSync(join(root, file)) ? file : `packages/${ours}/src/${face}/index.ts`;
}

/** A graph of what names stand in: edges from one to another, those that stay within one left out. */
export function grouped(graph: Graph, groupOf: (name: string) => string): Graph {
  const groups = new Map<string, Set<string>>();
  for (const [from, targets] of graph) {
    const own = groups.get(groupOf(from)) ?? new Set<string>();
    groups.set(groupOf(from), own);
    for (const to of targets) if (groupOf(to) !== groupOf(from)) own.add(groupOf(to));
  }
  return groups;
}

/** The package of a file. */
export function packageOf(file: string): string {
  return file.split('/')[1] ?? '';
}

/** The part of a graph of files that is within one package. Faces are left out: they show everything, to others alone. */
export function within(graph: Graph, name: string): Graph {
  const own = [...graph].filter(([file]) => packageOf(file) === name && !file.endsWith('/index.ts'));
  return new Map(own.map(([file, targets]) => [file, new Set([...targets].filter((to) => packageOf(to) === name))]));
}

/** The circles of a graph: names that all lead to one another, in alphabetical order (Tarjan's algorithm). */
export function circlesOf(graph: Graph): string[][] {
  const order = new Map<string, number>();
  const lowest = new Map<string, number>();
  const path: string[] = [];
  const circles: string[][] = [];
  const visit = (name: string): void => {
    const number = order.size;
    order.set(name, number);
    lowest.set(name, number);
    path.push(name);
    for (const to of graph.get(name) ?? []) {
      if (!order.has(to)) visit(to);
      if (path.includes(to)) lowest.set(name, Math.min(lowest.get(name) ?? number, lowest.get(to) ?? number));
    }
    if (lowest.get(name) !== number) return;
    const circle = path.splice(path.indexOf(name));
    if (circle.length > 1 || graph.get(name)?.has(name) === true) circles.push(circle.sort());
  };
  for (const name of graph.keys()) if (!order.has(name)) visit(name);
  return circles.sort();
}
