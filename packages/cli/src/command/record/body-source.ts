import type { Context } from '../../command-line/context.ts';
import { type Flag, switchFlag, valueFlag } from '../../command-line/flag.ts';
import type { GivenArguments } from '../../command-line/parse-arguments.ts';
import { readText } from '../../command-line/read-text.ts';
import { UsageError } from '../../command-line/usage-error.ts';

/** Where the body of a write comes from. */
export interface BodySource {
  readonly sets: readonly string[];
  /** A file, `-` for standard input; null for none. */
  readonly file: string | null;
}

/** The flags that say what a write sends, and whether it is sent. */
export const bodyFlags: readonly Flag[] = [
  valueFlag(
    'set',
    'NAME=VALUE',
    'A member: summary=Printer, company.id=5, closedFlag=true; null empties it. May be repeated.',
    {
      isRepeatable: true,
    },
  ),
  valueFlag('file', 'FILE', 'A file of JSON; - for standard input. What --set says is laid over it.', { short: 'f' }),
];

/** The flag by which a write is only shown. */
export const dryRunFlag: Flag = switchFlag('dry-run', 'Print method, address and body, and send nothing.');

/** Reads those flags; a last word `-` is standard input too. @throws {UsageError} where nothing says what to send. */
export function readBodySource({ flags, lists, operands }: GivenArguments): BodySource {
  const [, last] = operands;
  if (last !== undefined && last !== '-') throw new UsageError(`Nothing is known of "${last}".`);
  const file = flags['file'] ?? last ?? null;
  const sets = lists['set'] ?? [];
  if (file === null && sets.length === 0)
    throw new UsageError('Say what to send: by --set NAME=VALUE, --file FILE, or -.');
  return { sets, file };
}

/** The JSON of the file; null where there is none. @throws {UsageError} for what is no JSON. */
export async function readBodyFile({ file }: BodySource, { input }: Pick<Context, 'input'>): Promise<unknown> {
  if (file === null) return null;
  const text = file === '-' ? await input() : await readText(file);
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new UsageError(`${file === '-' ? 'Standard input' : file} is no JSON: ${(error as Error).message}`);
  }
}
