import { type ApiAccess, apiFlags, readApiAccess } from '../../access/api-access.ts';
import { defineCommand } from '../../command-line/define-command.ts';
import { dryRunFlag } from './body-source.ts';
import { readPath } from './read-path.ts';
import { openForWrite } from './write-access.ts';

interface DeleteCommand {
  readonly access: ApiAccess;
  readonly path: string;
  readonly isDryRun: boolean;
}

/** `reeve delete PATH`: one record. */
export const deleteRecord = defineCommand<DeleteCommand>({
  name: 'delete',
  summary: 'Delete a record',
  operands: [{ name: 'PATH', sentence: 'A record of the API: service/tickets/123.' }],
  flags: [dryRunFlag, ...apiFlags],
  examples: ['delete service/tickets/123'],
  options: (given, context) => ({
    access: readApiAccess(given, context),
    path: readPath(given.operands[0] ?? ''),
    isDryRun: given.flags['dry-run'] === 'true',
  }),
  run: async ({ access, path, isDryRun }, context) => {
    const api = await openForWrite(access, isDryRun, context);
    await api.at(path).delete();
    if (context.isWatched && !isDryRun) context.err(`Deleted ${path.slice(1)}.\n`);
  },
});
