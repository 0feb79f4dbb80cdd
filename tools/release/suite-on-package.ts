import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from 'node:test';
import { pathToFileURL } from 'node:url';
import { makeTemplateFolder, templateFolderVariable } from '../../packages/testkit/src/world-files.ts';
import { isTaking } from '../test-lane.ts';
import { lanes, writeLanes } from '../test-lanes.ts';
import { root } from './repository.ts';

/** With it, tests that a running test names are tests of their file and not of that test. */
const execArgv = ['--import', pathToFileURL(join(import.meta.dirname, '../tests-without-hooks.ts')).href];

/** What came of tests that ran against a package. */
export interface SuiteOutcome {
  readonly passed: number;
  /** Tests that ask for insides, which a package does not show. */
  readonly passedOver: number;
  /** The names of those that failed, with what they said. */
  readonly failed: readonly string[];
}

/**
 * Tests that look at what a world on a package does by itself: it has a key made for it, by the control plane, and moves its clock, not the machine's by which strangers
 * are counted, before calls of its own only.
 */
const ofTheWorld = [
  /^takes so many refused calls of strangers in a minute/,
  /^sends a call again, and says what is otherwise$/,
  /^bodies of those who are refused by the head are not read$/,
  /^waits in \w+ as it is told, and loses nothing$/,
];

/** The test files that have a world, by whose server they are tests of a package as well. */
export function filesWithWorlds(): string[] {
  return globSync('packages/*/{src,test}/**/*.test.ts', { cwd: root })
    .filter((file) => !/^packages\/(testkit|console)\//.test(file))
    .filter((file) => /aWorld|inOneWorld|onEachEngine/.test(readFileSync(join(root, file), 'utf8')))
    .sort();
}

/**
 * Runs test files with worlds whose servers are those of an installed package. What asks for a server's insides is passed over, test by test;
 * what is skipped is not counted.
 */
export async function suiteOnPackage(folder: string, files: readonly string[]): Promise<SuiteOutcome> {
  const template = await makeTemplateFolder();
  Object.assign(process.env, { REEVE_PACKAGE: folder, [templateFolderVariable]: template.folder });
  const outcome = { passed: 0, passedOver: 0, failed: [] as string[] };
  try {
    // What a test leaves open that was passed over would keep its process.
    const options = { cwd: root, concurrency: lanes, timeout: 240_000, forceExit: true, execArgv };
    const events = run({ files: writeLanes(files, root), ...options });
    for await (const { type, data } of events)
      if (type === 'test:pass' || type === 'test:fail') count(outcome, data as Ended);
  } finally {
    template.remove();
  }
  return outcome;
}

interface Ended {
  readonly name: string;
  readonly skip?: string | boolean;
  readonly details: { readonly type?: string; readonly error?: Error & { readonly failureType?: string } };
}

function count(
  outcome: { passed: number; passedOver: number; failed: string[] },
  { name, skip, details }: Ended,
): void {
  const { type, error } = details;
  if (error === undefined) {
    if (type !== 'suite' && skip === undefined && !isTaking(name)) outcome.passed += 1;
    return;
  }
  const [said, why] = [wordsOf(error), error.failureType];
  if (why === 'subtestsFailed') return;
  const isOfTheWorld = ofTheWorld.some((known) => known.test(name));
  // What is cancelled has a suite above it that failed, and is told of.
  if (isOfTheWorld || why === 'cancelledByParent' || said.includes('InsidesMissing')) outcome.passedOver += 1;
  else outcome.failed.push(`${name}: ${said}`);
}

/** An error with what caused it. */
function wordsOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const cause = error.cause === undefined ? '' : `; ${wordsOf(error.cause)}`;
  return `${error.name}: ${error.message}${cause}`;
}
