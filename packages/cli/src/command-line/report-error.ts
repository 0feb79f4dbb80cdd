import { SettingsError } from '@reeve/settings';
import type { Context } from './context.ts';
import { Interrupted } from './interrupted.ts';
import { NoAnswer, nobodyHere, starting } from './no-answer.ts';
import { UsageError } from './usage-error.ts';

/**
 * How the program ends: all well, could not do its work, did not understand what was asked; of a server: nothing there, not
 * allowed, too many calls, no answer; interrupted.
 */
export type ExitCode = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 130;

/** What an error of the client says beside its message. */
interface FailedCall extends Error {
  readonly code: string;
  readonly status?: number;
  readonly advice?: string;
  readonly method?: string;
  readonly path?: string;
  readonly errors?: readonly { readonly field?: string; readonly message: string }[];
}

/** Says what went wrong, and answers how the program ends. */
export async function reportError(error: unknown, { err }: Pick<Context, 'err'>): Promise<ExitCode> {
  if (error instanceof SettingsError) {
    for (const problem of error.problems) err(`reeve: ${problem}\n`);
    return 2;
  }
  if (error instanceof UsageError) {
    err(`reeve: ${error.message}\n${error.hint}\n`);
    return 2;
  }
  if (isCallFailure(error)) {
    err(describeFailure(error, await adviceOnPath(error)));
    return codeOf(error);
  }
  err(`reeve: ${describe(error)}\n`);
  return endOf(error);
}

/** The catalogue is loaded where it may know more alone. */
async function adviceOnPath(error: FailedCall): Promise<string | undefined> {
  if (error.status !== 404 && error.status !== 405) return undefined;
  const { pathAdvice } = await import('./path-advice.ts');
  return pathAdvice(error);
}

/** Of what is no call by the client. */
function endOf(error: unknown): ExitCode {
  if (error instanceof Interrupted) return 130;
  if (error instanceof NoAnswer) return 6;
  const status = error instanceof Error && 'status' in error ? Number(error.status) : 0;
  return byStatus[status] ?? 1;
}

function isCallFailure(error: unknown): error is FailedCall {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' && 'isTemporary' in error;
}

/** The refusal, each field that was refused, and what to do next. */
export function describeFailure({ message, status, advice, errors = [] }: FailedCall, ofPath?: string): string {
  const head = `reeve: ${status === undefined ? '' : `${status}: `}${message}\n`;
  const fields = errors.map((each) => `  ${each.field === undefined ? '' : `${each.field}: `}${each.message}\n`);
  const next = nobodyHere.test(message) ? starting : (ofPath ?? advice);
  return `${head}${fields.join('')}${next === undefined ? '' : `  ${next}\n`}`;
}

const byStatus: Readonly<Record<number, ExitCode>> = { 401: 4, 403: 4, 404: 3, 429: 5 };
const byCode: Readonly<Record<string, ExitCode>> = {
  USAGE: 2,
  CONNECTION: 6,
  TIMEOUT: 6,
  CIRCUIT_OPEN: 6,
  OUTCOME_UNKNOWN: 6,
  ABORTED: 130,
};

function codeOf({ status, code }: FailedCall): ExitCode {
  return byStatus[status ?? 0] ?? (status === undefined ? byCode[code] : undefined) ?? 1;
}

const unforeseen = ['Error', 'TypeError', 'RangeError', 'ReferenceError', 'SyntaxError'];

/** Errors of our own and of the system are told in words; others are a fault of ours and need the place where they happened. */
function describe(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const isOfSystem = 'syscall' in error || ('code' in error && String(error.code).startsWith('ERR_SQLITE'));
  // A class of ours is an error of ours, whether it says its name or not.
  const name = error.name === 'Error' ? error.constructor.name : error.name;
  return unforeseen.includes(name) && !isOfSystem ? (error.stack ?? error.message) : error.message;
}
