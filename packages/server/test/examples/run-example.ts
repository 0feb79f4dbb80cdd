import { execFile, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { worldCompany, worldKeys } from '../../../testkit/src/world-tenant.ts';

/** Where the examples are. */
export const examplesFolder = join(import.meta.dirname, '../../../../examples');

/** A language that the examples are run in. */
export interface Language {
  readonly name: string;
  /** What runs a program's file; undefined where it is not installed. */
  readonly command: string | undefined;
  /** The file of a program. */
  readonly file: (program: string) => string;
}

const python = ['python3', '/usr/bin/python3'].find((each) => spawnSync(each, ['-c', 'import ssl']).status === 0);

/** The languages that can run where the tests run: PowerShell is in none of our machines. */
export const languages: readonly Language[] = [
  { name: 'Python', command: python, file: (program) => `${program.replaceAll('-', '_')}.py` },
  { name: 'TypeScript', command: process.execPath, file: (program) => `${program}.ts` },
];

/** Why a language is passed over, or false. */
export function skipLanguage(language: Language): string | false {
  return language.command === undefined && `${language.name} is not installed`;
}

/** What a program left behind. */
export interface Outcome {
  readonly code: number;
  readonly lines: readonly string[];
  readonly error: string;
}

/** Runs a program of the examples with the credentials of a world's administrator, or with others. */
export function runExample(
  language: Language,
  program: string,
  args: readonly string[],
  variables: Readonly<Record<string, string>>,
): Promise<Outcome> {
  const file = join(examplesFolder, program, language.file(program));
  const env = {
    PATH: process.env['PATH'] ?? '',
    CONNECTWISE_COMPANY_ID: worldCompany,
    CONNECTWISE_PUBLIC_KEY: worldKeys.publicKey,
    CONNECTWISE_PRIVATE_KEY: worldKeys.privateKey,
    CONNECTWISE_CLIENT_ID: '00000000-0000-4000-8000-000000000000',
    ...variables,
  };
  return new Promise((resolve) => {
    execFile(language.command ?? '', [file, ...args], { env }, (failure, stdout, stderr) => {
      const code = failure === null ? 0 : Number(failure.code);
      resolve({ code, lines: stdout.split(/\r?\n/).filter(Boolean), error: stderr.trim() });
    });
  });
}
