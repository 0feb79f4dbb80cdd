import type { ApiClient } from '@reeve/client';
import { type ApiAccess, type ClientMore, openApi } from '../../access/api-access.ts';
import type { Context } from '../../command-line/context.ts';
import type { OutputOptions } from '../../render/record-writer.ts';
import { writeRecord } from '../../render/record-writer.ts';
import { dryRunTransport } from './dry-run.ts';

/** A client that writes, or only shows what it would write. What it warns of is said on standard error. */
export async function openForWrite(
  access: ApiAccess,
  isDryRun: boolean,
  context: Context,
  more: ClientMore = {},
): Promise<ApiClient> {
  const hooks = { warned: ({ message }: { message: string }) => context.err(`reeve: ${message}\n`) };
  return openApi(access, context, isDryRun ? { transport: dryRunTransport(context) } : { ...more, hooks });
}

/** How the record that was written is shown: unless a form was asked for, by its id alone. */
export interface WrittenForm {
  readonly isDryRun: boolean;
  readonly output: OutputOptions | null;
}

/** Prints a record that was written: nothing of one that was not. */
export function printWritten(record: unknown, { isDryRun, output }: WrittenForm, context: Context): void {
  if (isDryRun || typeof record !== 'object' || record === null) return;
  if (output !== null) writeRecord(record as Record<string, unknown>, output, context);
  else if ('id' in record) context.out(`${record.id}\n`);
}
