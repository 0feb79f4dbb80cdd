import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { longTests } from './long-tests.ts';
import { listName, type TestList } from './test-lane.ts';

/** Processes that run tests. Few, for each loads and compiles what the others have too; three leave no core idle while a test waits for the database. */
export const lanes = 3;

/** Options by which tests are chosen by their names. */
const choosing = /^--test-(name-pattern|skip-pattern|only)/;

/**
 * Writes a program for each process that runs tests. They take files from one list, the longest first, so that none is left with many at the end. Where
 * tests are chosen by name, what takes files would not be chosen: each process then has its part of them from the start.
 *
 * @returns the programs.
 */
export function writeLanes(files: readonly string[], root: string, options: readonly string[] = []): string[] {
  const folder = join(root, 'node_modules/.cache/test-lanes');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const seconds = (file: string) => longTests[relative(root, file)] ?? 0;
  const all = files.map((file) => resolve(root, file)).sort((one, other) => seconds(other) - seconds(one));
  const list: TestList = { files: all };
  writeFileSync(join(folder, listName), JSON.stringify(list));
  const isChosen = options.some((option) => choosing.test(option));
  return Array.from({ length: Math.min(lanes, all.length) }, (_, lane) => {
    const path = join(folder, `lane-${lane + 1}.test.mjs`);
    writeFileSync(path, isChosen ? importing(all.filter((_, at) => at % lanes === lane)) : taking(folder));
    return path;
  });
}

function importing(files: readonly string[]): string {
  return files.map((file) => `import ${urlOf(file)};\n`).join('');
}

function taking(folder: string): string {
  const lane = join(import.meta.dirname, 'test-lane.ts');
  return `import { runLane } from ${urlOf(lane)};\nrunLane(${JSON.stringify(folder)});\n`;
}

function urlOf(file: string): string {
  return JSON.stringify(pathToFileURL(file).href);
}
