import { type ApiAccess, apiFlags, connectionOf, readApiAccess } from '../../access/api-access.ts';
import type { Context } from '../../command-line/context.ts';
import { defineCommand } from '../../command-line/define-command.ts';
import { type Flag, switchFlag, valueFlag } from '../../command-line/flag.ts';
import { readText } from '../../command-line/read-text.ts';
import { dryRunFlag } from '../record/body-source.ts';
import { readPath } from '../record/read-path.ts';
import { openForWrite } from '../record/write-access.ts';
import { ImportJournal, journalFileOf } from './import-journal.ts';
import { type ImportRow, readRows } from './import-rows.ts';
import { importRows } from './import-run.ts';
import { Progress } from './progress.ts';
import { formOf, type TransferForm } from './transfer-form.ts';

interface ImportOptions {
  readonly access: ApiAccess;
  readonly path: string;
  readonly file: string;
  readonly form: TransferForm;
  readonly match: readonly string[];
  readonly goesOn: boolean;
  readonly isDryRun: boolean;
}

const flags: readonly Flag[] = [
  valueFlag('format', 'FORM', 'ndjson, csv or json. Default: as the name of the file ends.'),
  switchFlag('continue', 'Go on after a record that is refused.'),
  valueFlag(
    'match',
    'FIELDS',
    'Fields that tell a record from all others: where an answer was lost, it is looked for by them before it is sent again.',
  ),
  dryRunFlag,
];

/** `reeve import PATH FILE`: a record for each line, none of them twice. */
export const importRecords = defineCommand<ImportOptions>({
  name: 'import',
  summary: 'Make a record of each line of a file; run again, it goes on where it was stopped',
  operands: [
    { name: 'PATH', sentence: 'A list of the API: company/contacts.' },
    {
      name: 'FILE',
      sentence: 'NDJSON, CSV with a heading, or a JSON list. FILE.import.ndjson says what was made of it.',
    },
  ],
  flags: [...flags, ...apiFlags],
  examples: [
    'import company/companies companies.csv --match identifier --continue',
    'import service/tickets tickets.ndjson --dry-run',
  ],
  options: (given, context) => {
    const [path = '', file = ''] = given.operands;
    const { format, match } = given.flags;
    return {
      access: readApiAccess(given, context),
      path: readPath(path),
      file,
      form: formOf(file, format, ['ndjson', 'csv', 'json']),
      match: match?.split(',') ?? [],
      goesOn: given.flags['continue'] === 'true',
      isDryRun: given.flags['dry-run'] === 'true',
    };
  },
  run: async (options, context) => {
    const { memberKinds } = await import('../record/member-kinds.ts');
    const { path, file, form } = options;
    const rows = readRows(await readText(file), form, memberKinds('POST', path));
    if (options.isDryRun) await showRows(rows, options, context);
    else await makeRows(rows, options, context);
  },
});

async function showRows(rows: readonly ImportRow[], { access, path }: ImportOptions, context: Context): Promise<void> {
  const list = (await openForWrite(access, true, context)).at(path);
  for (const { line, body } of rows)
    if (body === null) context.err(`Line ${line}: no record.\n`);
    else await list.create(body as never);
}

async function makeRows(rows: readonly ImportRow[], options: ImportOptions, context: Context): Promise<void> {
  const { access, path, file, match, goesOn } = options;
  const { site, companyId } = await connectionOf(access, context);
  const list = (await openForWrite(access, false, context, { policy: 'background' })).at(path);
  const journal = await ImportJournal.open(file, JSON.stringify({ site, companyId, path }));
  const progress = new Progress(context, 'lines', rows.length);
  try {
    const { made, before, problems } = await importRows(rows, { list, journal, match, goesOn, progress }, context);
    progress.end(`${made} made, ${before} made before, ${problems} not made. ${journalFileOf(file)} says which.`);
    if (problems > 0) throw new RowsNotMade(problems, rows.length - made - before - problems);
  } finally {
    await journal.close();
  }
}

/** Some lines of an import became no record. */
class RowsNotMade extends Error {
  override readonly name = 'RowsNotMade';

  constructor(count: number, untried: number) {
    const further =
      untried === 0 ? '' : ` ${linesWere(untried)} not tried: --continue goes on after one that is refused.`;
    super(`${linesWere(count)} not made into a record.${further} Mend the file and run it again.`);
  }
}

function linesWere(count: number): string {
  return count === 1 ? '1 line was' : `${count} lines were`;
}
