import type { ApiClient, PageToken } from '@reeve/client';
import { type ApiAccess, apiFlags, connectionOf, openApi, readApiAccess } from '../../access/api-access.ts';
import type { Context } from '../../command-line/context.ts';
import { defineCommand } from '../../command-line/define-command.ts';
import { type Flag, switchFlag, valueFlag } from '../../command-line/flag.ts';
import { Interrupted } from '../../command-line/interrupted.ts';
import { UsageError } from '../../command-line/usage-error.ts';
import { filterFlags, readFilter } from '../record/list-flags.ts';
import { readPath } from '../record/read-path.ts';
import { ExportFile, whereToGoOn } from './export-file.ts';
import { dropState, keepState } from './export-state.ts';
import { Progress } from './progress.ts';
import { formOf, type TransferForm } from './transfer-form.ts';

interface ExportOptions {
  readonly access: ApiAccess;
  readonly path: string;
  readonly file: string;
  readonly form: TransferForm;
  readonly question: ReturnType<typeof readFilter> & { readonly orderBy?: string; readonly fields?: readonly string[] };
  readonly pageSize: number;
  readonly overwrites: boolean;
}

const flags: readonly Flag[] = [
  valueFlag('to', 'FILE', 'The file to write. Beside it, FILE.state.json says how far it came.'),
  valueFlag('format', 'FORM', 'ndjson or csv. Default: as the name of the file ends.'),
  switchFlag('overwrite', 'Begin anew, in place of what is there.'),
  valueFlag('page-size', 'COUNT', 'Records that are asked for at once, 1000 at most. Default: 1000.'),
  valueFlag('order', 'ORDER', 'The order. Without, by id, which is quickest and misses nothing that moves.'),
  valueFlag('fields', 'FIELDS', 'What to export of each record, and the columns of CSV.'),
];

/** `reeve export PATH --to FILE`: all of a list, page after page, gone on with where it was stopped. */
export const exportRecords = defineCommand<ExportOptions>({
  name: 'export',
  summary: 'Write all records of a list to a file; run again, it goes on where it was stopped',
  operands: [{ name: 'PATH', sentence: 'A list of the API: service/tickets.' }],
  flags: [...flags, ...filterFlags, ...apiFlags],
  examples: [
    "export service/tickets --where 'closedFlag=false' --to tickets.ndjson",
    'export company/contacts --fields id,firstName,lastName,company/name --to contacts.csv',
  ],
  options: (given, context) => {
    const { to, format, order, fields, overwrite } = given.flags;
    if (to === undefined) throw new UsageError('--to FILE says where to write.');
    const more = {
      ...(order === undefined ? {} : { orderBy: order }),
      ...(fields === undefined ? {} : { fields: fields.split(',') }),
    };
    return {
      access: readApiAccess(given, context),
      path: readPath(given.operands[0] ?? ''),
      file: to,
      form: formOf(to, format, ['ndjson', 'csv']),
      question: { ...readFilter(given), ...more },
      pageSize: readPageSize(given.flags['page-size']),
      overwrites: overwrite === 'true',
    };
  },
  run: async (options, context) => {
    const { access, path, file, form, question } = options;
    const { site, companyId } = await connectionOf(access, context);
    const asked = JSON.stringify({ site, companyId, path, form, ...question });
    const from = await whereToGoOn(file, asked, options.overwrites);
    const api = await openApi(access, context, { policy: 'background' });
    // Whatever ends it from here on, the file is known as one that is begun.
    if (from === null) await keepState(file, { question: asked, next: null, bytes: 0, records: 0, columns: null });
    const written = await ExportFile.open(file, form, from, question.fields ?? null);
    try {
      await writePages(api, options, { asked, written, before: from?.records ?? 0, next: from?.next ?? null }, context);
    } finally {
      await written.close();
    }
  },
});

interface ExportRun {
  readonly asked: string;
  readonly written: ExportFile;
  readonly before: number;
  readonly next: PageToken | null;
}

async function writePages(api: ApiClient, options: ExportOptions, run: ExportRun, context: Context): Promise<void> {
  const { path, file, question, pageSize } = options;
  const { written, asked } = run;
  const stopped = new AbortController();
  context.onStop(() => stopped.abort(new Error('stopped')));
  const list = api.at(path);
  const all = context.isWatched ? await list.count(question).catch(() => null) : null;
  const progress = new Progress(context, path.slice(1), all);
  const from = run.next === null ? {} : { from: run.next };
  let records = run.before;
  const interrupted = () => new Interrupted(`Stopped with ${records} records. Run the same again to go on.`);
  try {
    for await (const page of list.pages({ ...question, ...from, pageSize, signal: stopped.signal })) {
      await written.write(page.records);
      records += page.records.length;
      const { bytes, columns } = written;
      if (page.next !== null) await keepState(file, { question: asked, next: page.next, bytes, records, columns });
      progress.show(records);
      if (page.next !== null && stopped.signal.aborted) throw interrupted();
    }
  } catch (error) {
    throw stopped.signal.aborted ? interrupted() : error;
  }
  await dropState(file);
  tellMissing(written, context);
  progress.end(`${records} records are in ${file}.`);
}

function tellMissing({ missing }: ExportFile, { err }: Context): void {
  if (missing.size === 0) return;
  err(
    `reeve: Left out, as the first records did not have them: ${[...missing].join(', ')}. Name columns by --fields.\n`,
  );
}

function readPageSize(text = '1000'): number {
  const size = Number(text);
  if (/^\d+$/.test(text) && size >= 1 && size <= 1000) return size;
  throw new UsageError(`--page-size must be a whole number from 1 to 1000, not "${text}".`);
}
