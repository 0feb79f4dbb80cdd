import type { ApiClient } from '@reeve/client';
import { type ApiAccess, apiFlags, openApi, readApiAccess } from '../../access/api-access.ts';
import type { Context } from '../../command-line/context.ts';
import { defineCommand } from '../../command-line/define-command.ts';
import {
  type OutputOptions,
  outputFlags,
  type RecordWriter,
  readOutput,
  recordWriter,
  writeRecord,
} from '../../render/record-writer.ts';
import { UnseenFields } from '../../render/unseen-fields.ts';
import type { PrintedRecord } from '../../render/value-text.ts';
import { type ListWish, listFlags, readListWish } from './list-flags.ts';
import { readPath } from './read-path.ts';

interface GetOptions {
  readonly access: ApiAccess;
  readonly path: string;
  readonly wish: ListWish;
  readonly output: OutputOptions;
}

/** `reeve get PATH`: a list, or one record. */
export const get = defineCommand<GetOptions>({
  name: 'get',
  summary: 'Show records of a list, or one record, of any server',
  operands: [{ name: 'PATH', sentence: 'A path of the API: service/tickets, or service/tickets/123.' }],
  flags: [...listFlags, ...outputFlags, ...apiFlags],
  examples: [
    "get service/tickets --where 'board/id=1' --fields id,summary --order 'id desc'",
    'get company/companies --all -o csv > companies.csv',
    'get service/tickets/123 -o json',
  ],
  options: (given, context) => ({
    access: readApiAccess(given, context),
    path: readPath(given.operands[0] ?? ''),
    wish: readListWish(given),
    output: readOutput(given.flags),
  }),
  run: async (options, context) => {
    const api = await openApi(options.access, context);
    if (/^\/system\/reports\/\w+$/i.test(options.path)) return printReport(api, options, context);
    const { limit } = options.wish;
    return limit === null || limit > 1000 ? printPages(api, options, context) : printPage(api, options, context);
  },
});

async function printPage(api: ApiClient, { path, wish, output }: GetOptions, context: Context): Promise<void> {
  const { limit, isLimited, ...question } = wish;
  const pageSize = isLimited && limit !== null ? { pageSize: limit } : {};
  const found: unknown = await api.at(path).list({ ...question, ...pageSize });
  const unseen = new UnseenFields(wish.fields);
  if (!Array.isArray(found)) {
    printValue(found, output, context);
    unseen.look([found as PrintedRecord]);
    return unseen.tell(path, context);
  }
  const writer = recordWriter(output, wish.fields, context);
  writer.write(found as PrintedRecord[]);
  writer.end();
  unseen.look(found as PrintedRecord[]);
  unseen.tell(path, context);
  if (!isLimited && found.length === limit)
    context.err('The first 25; --all shows all, --limit as many as you like.\n');
}

function printValue(value: unknown, output: OutputOptions, context: Context): void {
  if (typeof value === 'object' && value !== null) writeRecord(value as PrintedRecord, output, context);
  else context.out(`${JSON.stringify(value)}\n`);
}

async function printReport(api: ApiClient, { path, wish, output }: GetOptions, context: Context): Promise<void> {
  const { limit, isLimited: _, fields, ...question } = wish;
  const columns = fields === undefined ? {} : { columns: fields };
  const rows = await api.at(path).rows({ ...question, ...columns, ...(limit === null ? {} : { pageSize: limit }) });
  const writer = recordWriter(output, fields ?? Object.keys(rows[0] ?? {}), context);
  writer.write(rows.map(withWrittenDates));
  writer.end();
}

function withWrittenDates(row: PrintedRecord): PrintedRecord {
  return Object.fromEntries(
    Object.entries(row).map(([name, value]) => [name, value instanceof Date ? value.toISOString() : value]),
  );
}

async function printPages(api: ApiClient, { path, wish, output }: GetOptions, context: Context): Promise<void> {
  const { limit, isLimited: _, ...question } = wish;
  const writer = recordWriter(output, wish.fields, context);
  const unseen = new UnseenFields(wish.fields);
  const unread = new AbortController();
  context.onUnread(() => unread.abort());
  let left = limit ?? Number.POSITIVE_INFINITY;
  for await (const { records } of api.at(path).pages(question)) {
    await writeSome(writer, records.slice(0, left), context);
    unseen.look(records);
    left -= records.length;
    if (left <= 0 || unread.signal.aborted) break;
  }
  writer.end();
  unseen.tell(path, context);
}

async function writeSome(writer: RecordWriter, records: readonly PrintedRecord[], { flushed }: Context): Promise<void> {
  writer.write(records);
  await flushed();
}
