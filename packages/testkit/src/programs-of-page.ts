import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runCompiler } from './compiler.ts';
import type { World } from './world.ts';
import { worldCompany, worldKeys } from './world-tenant.ts';

const root = join(import.meta.dirname, '../../..');

/** The programs in TypeScript that a page of the docs shows, in their order. */
export function programsOfPage(page: string): string[] {
  const text = readFileSync(join(root, 'docs', page), 'utf8');
  return [...text.matchAll(/```ts\n(.*?)```/gs)].map(([, code = '']) => code);
}

/** The same program for a world: its address and keys in place of the demo's, and any free port in place of one that it names. */
export function forWorld(program: string, { origin }: Pick<World, 'origin'>): string {
  return program
    .replaceAll('http://127.0.0.1:9180', origin)
    .replaceAll(/\.listen\(\d+\)/g, '.listen(0)')
    .replaceAll("'demo'", `'${worldCompany}'`)
    .replaceAll("'demopublickey000'", `'${worldKeys.publicKey}'`)
    .replaceAll("'demoprivatekey00'", `'${worldKeys.privateKey}'`);
}

/** What came of a program: what the compiler said of it, what it printed, and what it failed with. */
export interface RunProgram {
  readonly compiler: string;
  readonly output: string;
  readonly failure: string;
}

/**
 * Compiles and runs a program in a folder of its own below `parent`, where the packages that it imports are found; `variables`
 * are all of its environment, but for the path of commands.
 */
export async function runProgram(
  program: string,
  parent: string,
  variables: Readonly<Record<string, string>>,
): Promise<RunProgram> {
  const folder = mkdtempSync(join(parent, 'page-'));
  try {
    writeFileSync(join(folder, 'page.ts'), program);
    const compiler = compile(folder);
    const env = { PATH: process.env['PATH'], ...variables };
    const ran = await new Promise<Omit<RunProgram, 'compiler'>>((resolve) => {
      execFile(process.execPath, ['page.ts'], { cwd: folder, env, timeout: 120_000 }, (error, output, told) =>
        resolve({ output, failure: error === null ? '' : told }),
      );
    });
    return { compiler, ...ran };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What the compiler says of the program in a folder; nothing where it is content. */
function compile(folder: string): string {
  const options = { noUnusedLocals: false };
  const config = { extends: join(root, 'tsconfig.json'), include: [], files: ['page.ts'], compilerOptions: options };
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config));
  return runCompiler('--noEmit', '-p', folder, '--checkers', '1').stdout;
}
