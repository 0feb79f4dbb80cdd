import { type ApiAccess, apiFlags, openApi, readApiAccess } from '../../access/api-access.ts';
import { defineCommand } from '../../command-line/define-command.ts';
import { filterFlags, readFilter } from './list-flags.ts';
import { readPath } from './read-path.ts';

interface CountOptions {
  readonly access: ApiAccess;
  readonly path: string;
  readonly filter: ReturnType<typeof readFilter>;
}

/** `reeve count PATH`: how many records a list has. */
export const count = defineCommand<CountOptions>({
  name: 'count',
  summary: 'Count the records of a list that meet conditions',
  operands: [{ name: 'PATH', sentence: 'A list of the API: service/tickets.' }],
  flags: [...filterFlags, ...apiFlags],
  examples: ["count service/tickets --where 'closedFlag=false'"],
  options: (given, context) => ({
    access: readApiAccess(given, context),
    path: readPath(given.operands[0] ?? ''),
    filter: readFilter(given),
  }),
  run: async ({ access, path, filter }, context) => {
    const api = await openApi(access, context);
    context.out(`${await api.at(path).count(filter)}\n`);
  },
});
