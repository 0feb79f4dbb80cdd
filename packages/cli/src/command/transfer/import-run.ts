import type { AnyPath, CallError } from '@reeve/client';
import type { Context } from '../../command-line/context.ts';
import { Interrupted } from '../../command-line/interrupted.ts';
import { describeFailure } from '../../command-line/report-error.ts';
import { valueAt } from '../../render/value-text.ts';
import type { BodyObject } from '../record/set-values.ts';
import type { ImportJournal } from './import-journal.ts';
import type { ImportRow } from './import-rows.ts';
import type { Progress } from './progress.ts';

/** What rows are made with. */
export interface ImportTools {
  readonly list: AnyPath;
  readonly journal: ImportJournal;
  /** Fields that tell one record from all others. */
  readonly match: readonly string[];
  readonly goesOn: boolean;
  readonly progress: Progress;
}

/** What came of the rows. */
export interface ImportOutcome {
  readonly made: number;
  /** Made by an earlier run. */
  readonly before: number;
  readonly problems: number;
}

/**
 * Makes a record of each row, one after the other. A refusal is told with its line and ends it, unless it goes on; a failure
 * of which nobody knows what came ends it at once. Raises what the client raises for those.
 */
export async function importRows(
  rows: readonly ImportRow[],
  tools: ImportTools,
  context: Context,
): Promise<ImportOutcome> {
  let [made, before, problems] = [0, 0, 0];
  let isStopped = false;
  context.onStop(() => {
    isStopped = true;
  });
  for (const row of rows) {
    if (isStopped) throw new Interrupted(`Stopped after ${made} new records. Run the same again to go on.`);
    const outcome = await importRow(row, tools, context);
    if (outcome === 'made') made += 1;
    else if (outcome === 'before') before += 1;
    else problems += 1;
    tools.progress.show(made + before + problems);
    if (outcome === 'refused' && !tools.goesOn) break;
  }
  return { made, before, problems };
}

async function importRow(row: ImportRow, tools: ImportTools, context: Context): Promise<'made' | 'before' | 'refused'> {
  const state = tools.journal.stateOf(row);
  if (typeof state === 'object') return 'before';
  if (row.body === null) return refused(row, 'it is no record.', context);
  if (state === 'sent') return recall(row, row.body, tools, context);
  return send(row, row.body, tools, context);
}

/** It was sent, and nobody heard what came of it. */
async function recall(row: ImportRow, body: BodyObject, tools: ImportTools, context: Context) {
  const where = matchOf(body, tools.match);
  if (where === null)
    return refused(
      row,
      'it was sent before and its answer was lost. It may be there: --match FIELDS looks for it.',
      context,
    );
  const found = await tools.list.list({ where, pageSize: 2, fields: ['id'] });
  if (found.length > 1) return refused(row, `it was sent before, and ${where} finds several.`, context);
  const [record] = found;
  if (record === undefined) return send(row, body, tools, context);
  await tools.journal.made(row, record.id);
  context.out(`${record.id}\n`);
  return 'made' as const;
}

async function send(row: ImportRow, body: BodyObject, { list, journal, match }: ImportTools, context: Context) {
  const where = matchOf(body, match);
  await journal.sending(row);
  try {
    const { id } = await list.create(body as never, where === null ? {} : { probe: where });
    await journal.made(row, id);
    context.out(`${id}\n`);
    return 'made' as const;
  } catch (error) {
    if (!isCertain(error)) throw error;
    await journal.notMade(row);
    if (error.status === undefined || error.status === 429 || error.status === 401) throw error;
    return refused(
      row,
      describeFailure(error)
        .replace(/^reeve: /, '')
        .trimEnd(),
      context,
    );
  }
}

const neverSent = new Set(['CONNECTION', 'CIRCUIT_OPEN', 'USAGE']);

/** Whether nothing was made: it was refused, or never arrived. */
function isCertain(error: unknown): error is CallError {
  if (!(error instanceof Error) || !('isTemporary' in error)) return false;
  const { status, code } = error as CallError;
  return status === undefined ? neverSent.has(code) : status < 500;
}

function refused({ line }: ImportRow, why: string, { err }: Context): 'refused' {
  err(`Line ${line}: ${why}\n`);
  return 'refused';
}

/** Conditions that find the record that a body makes; null where fields were not named, or have no value in it. */
function matchOf(body: BodyObject, fields: readonly string[]): string | null {
  const terms = fields.map((field) => {
    const value = valueAt(body, field.replaceAll('.', '/'));
    if (typeof value !== 'string') return typeof value === 'number' ? `${field}=${value}` : null;
    return value.includes('"') ? null : `${field}="${value}"`;
  });
  return terms.length === 0 || terms.includes(null) ? null : terms.join(' and ');
}
