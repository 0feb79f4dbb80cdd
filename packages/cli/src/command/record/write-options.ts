import { type ApiAccess, readApiAccess } from '../../access/api-access.ts';
import type { Context } from '../../command-line/context.ts';
import type { GivenArguments } from '../../command-line/parse-arguments.ts';
import { readOutput } from '../../render/record-writer.ts';
import { type BodySource, readBodySource } from './body-source.ts';
import { readPath } from './read-path.ts';
import type { WrittenForm } from './write-access.ts';

/** A write of one record: where, with what, by whom, and how it is shown. */
export interface RecordWrite extends WrittenForm {
  readonly access: ApiAccess;
  readonly path: string;
  readonly source: BodySource;
}

/** Reads what a command that writes one record was given. @throws {UsageError} for what does not go together. */
export function readRecordWrite(given: GivenArguments, context: Pick<Context, 'environment'>): RecordWrite {
  return {
    access: readApiAccess(given, context),
    path: readPath(given.operands[0] ?? ''),
    source: readBodySource(given),
    isDryRun: given.flags['dry-run'] === 'true',
    output: given.flags['output'] === undefined ? null : readOutput(given.flags),
  };
}
