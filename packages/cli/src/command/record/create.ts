import { apiFlags } from '../../access/api-access.ts';
import { defineCommand } from '../../command-line/define-command.ts';
import { UsageError } from '../../command-line/usage-error.ts';
import { outputFlags } from '../../render/record-writer.ts';
import { bodyFlags, dryRunFlag, readBodyFile } from './body-source.ts';
import { isObject, laidOver, readSets } from './set-values.ts';
import { openForWrite, printWritten } from './write-access.ts';
import { type RecordWrite, readRecordWrite } from './write-options.ts';

/** `reeve create PATH`: one record. */
export const create = defineCommand<RecordWrite>({
  name: 'create',
  summary: 'Make a record and print its id',
  operands: [
    { name: 'PATH', sentence: 'A list of the API: service/tickets.' },
    { name: '-', sentence: 'Reads the body from standard input.', isOptional: true },
  ],
  flags: [...bodyFlags, dryRunFlag, ...outputFlags, ...apiFlags],
  examples: [
    "create service/tickets --set summary='No network' --set company.identifier=Acme",
    'create company/companies --file company.json -o json',
    'echo \'{"summary":"Printer","company":{"id":2}}\' | reeve create service/tickets -',
  ],
  options: readRecordWrite,
  run: async ({ access, path, source, ...form }, context) => {
    const { memberKinds } = await import('./member-kinds.ts');
    const file = (await readBodyFile(source, context)) ?? {};
    if (!isObject(file))
      throw new UsageError('create makes one record of an object; reeve import makes many of a list.');
    const body = laidOver(file, readSets(source.sets, memberKinds('POST', path)));
    const api = await openForWrite(access, form.isDryRun, context);
    printWritten(await api.at(path).create(body as never), form, context);
  },
});
