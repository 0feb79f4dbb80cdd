import type { Context } from '../command-line/context.ts';
import { type Flag, switchFlag, valueFlag } from '../command-line/flag.ts';
import { UsageError } from '../command-line/usage-error.ts';
import { chooseColumns } from './choose-columns.ts';
import { columnsOf, csvLine, csvRecord } from './csv.ts';
import { TextTable } from './table.ts';
import { type PrintedRecord, valueAt, valueText } from './value-text.ts';

/** The forms in which records are printed. */
export type OutputForm = 'table' | 'json' | 'ndjson' | 'csv';

const forms: readonly OutputForm[] = ['table', 'json', 'ndjson', 'csv'];

/** How records are printed. */
export interface OutputOptions {
  readonly form: OutputForm;
  readonly withHead: boolean;
}

/** The flags that say how records are printed. */
export const outputFlags: readonly Flag[] = [
  valueFlag('output', 'FORM', `One of ${forms.join(', ')}. Default: table, with tabs where a program reads it.`, {
    short: 'o',
  }),
  switchFlag('heading', 'Whether tables and CSV have a heading. Default: yes; --no-heading leaves it out.'),
];

/** Reads those flags. @throws {UsageError} for a form that is none. */
export function readOutput(flags: Readonly<Record<string, string>>): OutputOptions {
  const form = forms.find((each) => each === (flags['output'] ?? 'table'));
  if (form === undefined)
    throw new UsageError(`--output must be one of ${forms.join(', ')}, not "${flags['output']}".`);
  return { form, withHead: flags['heading'] !== 'false' };
}

/** Prints records as they come. */
export interface RecordWriter {
  write(records: readonly PrintedRecord[]): void;
  end(): void;
}

/** A writer of a list; `fields` are its columns, where they were named. The first records choose them elsewhere. */
export function recordWriter(
  { form, withHead }: OutputOptions,
  fields: readonly string[] | undefined,
  context: Pick<Context, 'out' | 'columns' | 'paint'>,
): RecordWriter {
  if (form === 'json') return jsonWriter(context.out);
  if (form === 'ndjson') return { write: (records) => context.out(ndjson(records)), end: () => {} };
  return form === 'csv' ? csvWriter(withHead, fields, context.out) : tableWriter(withHead, fields, context);
}

/** Prints one record: as JSON a whole object, as a table a line a member. */
export function writeRecord(
  record: PrintedRecord,
  options: OutputOptions,
  context: Pick<Context, 'out' | 'columns' | 'paint'>,
): void {
  if (options.form === 'json') context.out(`${JSON.stringify(record, null, 2)}\n`);
  else if (options.form === 'table') context.out(recordTable(record, options.withHead, context));
  else recordWriter(options, undefined, context).write([record]);
}

function recordTable(record: PrintedRecord, withHead: boolean, ground: Pick<Context, 'columns' | 'paint'>): string {
  const rows = Object.entries(record).filter(([name]) => name !== '_info');
  const cells = rows.map(([name, value]) => [name, valueText(value)]);
  return new TextTable(['MEMBER', 'VALUE'], ground).lines(cells, withHead);
}

function ndjson(records: readonly PrintedRecord[]): string {
  return records.map((record) => `${JSON.stringify(record)}\n`).join('');
}

function jsonWriter(out: Context['out']): RecordWriter {
  let isFirst = true;
  return {
    write: (records) => {
      const texts = records.map((record) => JSON.stringify(record, null, 2).replace(/^/gm, '  '));
      if (texts.length > 0) out(`${isFirst ? '[\n' : ',\n'}${texts.join(',\n')}`);
      isFirst &&= texts.length === 0;
    },
    end: () => out(isFirst ? '[]\n' : '\n]\n'),
  };
}

function csvWriter(withHead: boolean, fields: readonly string[] | undefined, out: Context['out']): RecordWriter {
  let columns: readonly string[] | null = null;
  return {
    write: (records) => {
      const head = columns === null && withHead;
      const shown = columns ?? fields ?? columnsOf(records);
      columns = shown;
      out((head ? csvLine(shown) : '') + records.map((record) => csvRecord(record, shown)).join(''));
    },
    end: () => {},
  };
}

function tableWriter(
  withHead: boolean,
  fields: readonly string[] | undefined,
  context: Pick<Context, 'out' | 'columns' | 'paint'>,
): RecordWriter {
  let table: TextTable | null = null;
  let columns: readonly string[] = [];
  return {
    write: (records) => {
      const isFirst = table === null;
      if (records.length === 0 && fields === undefined) return;
      columns = isFirst ? (fields ?? chooseColumns(records)) : columns;
      table ??= new TextTable(columns.map(headOf), context, { mayLeaveOut: fields === undefined });
      const rows = records.map((record) => columns.map((column) => valueText(valueAt(record, column))));
      context.out(table.lines(rows, isFirst && withHead));
    },
    end: () => {},
  };
}

/** `actualHours` as ACTUAL HOURS. */
function headOf(column: string): string {
  return column.replace(/([a-z])([A-Z])/g, '$1 $2').toUpperCase();
}
