import { apiFlags } from '../../access/api-access.ts';
import { defineCommand } from '../../command-line/define-command.ts';
import { UsageError } from '../../command-line/usage-error.ts';
import { outputFlags } from '../../render/record-writer.ts';
import { bodyFlags, dryRunFlag, readBodyFile } from './body-source.ts';
import type { MemberKinds } from './member-kinds.ts';
import { type BodyObject, isObject, laidOver, readSets } from './set-values.ts';
import { openForWrite, printWritten } from './write-access.ts';
import { type RecordWrite, readRecordWrite } from './write-options.ts';

/** `reeve patch PATH`: members of a record anew. */
export const patch = defineCommand<RecordWrite>({
  name: 'patch',
  summary: 'Change members of a record and print its id',
  operands: [
    { name: 'PATH', sentence: 'A record of the API: service/tickets/123.' },
    { name: '-', sentence: 'Reads the changes from standard input.', isOptional: true },
  ],
  flags: [...bodyFlags, dryRunFlag, ...outputFlags, ...apiFlags],
  examples: [
    "patch service/tickets/123 --set 'status.name=Completed' --set owner=null",
    'patch service/tickets/123 --set summary=Test --dry-run',
    'patch service/tickets/123 --file steps.json',
  ],
  options: readRecordWrite,
  run: async ({ access, path, source, ...form }, context) => {
    const { memberKinds } = await import('./member-kinds.ts');
    const changes = changesOf(await readBodyFile(source, context), source.sets, memberKinds('PATCH', path));
    const api = await openForWrite(access, form.isDryRun, context);
    printWritten(await api.at(path).patch(changes as never), form, context);
  },
});

/** Members with their new values, or the steps of a file as they are. @throws {UsageError} */
function changesOf(file: unknown, sets: readonly string[], kinds: MemberKinds): BodyObject | readonly unknown[] {
  if (!Array.isArray(file) && file !== null && !isObject(file))
    throw new UsageError('A patch is an object of members, or a list of steps.');
  if (!Array.isArray(file)) return laidOver(file ?? {}, readSets(sets, kinds));
  if (sets.length > 0) throw new UsageError('A file of steps goes without --set.');
  return file;
}
