import { controlFlags, controlPath } from '../../access/control-access.ts';
import { askControl, type ServerAccess } from '../../access/server-access.ts';
import type { Context } from '../../command-line/context.ts';
import { defineCommand } from '../../command-line/define-command.ts';
import { type Flag, valueFlag } from '../../command-line/flag.ts';
import type { GivenArguments } from '../../command-line/parse-arguments.ts';
import { UsageError } from '../../command-line/usage-error.ts';
import { type OutputOptions, outputFlags, readOutput, recordWriter } from '../../render/record-writer.ts';
import { readSteering, steeringFlags } from './steering.ts';

const numbers: readonly Flag[] = [
  valueFlag('status', 'STATUS', 'The status of the kinds status and gateway page.'),
  valueFlag('retry-after', 'SECONDS', 'What a caller is told to wait.'),
  valueFlag('delay', 'MILLISECONDS', 'How long it takes before it happens.'),
  valueFlag('times', 'COUNT', 'How often. Default: once, or with --share until it is cleared.'),
  valueFlag('share', 'SHARE', 'Which share of the calls that fit: 0.1 is a tenth.'),
];

const texts: readonly Flag[] = [
  valueFlag(
    'kind',
    'KIND',
    'status, rate limit, gateway page, cut, silence or slow; callback delayed, doubled, reordered, dropped or wrongly signed, written with the word callback. Default: status.',
  ),
  valueFlag('moment', 'MOMENT', 'before anything is done, or after: only the answer is lost. Default: before.'),
  valueFlag('method', 'VERB', 'Only calls with this verb.'),
  valueFlag('path', 'PATH', 'Only calls whose path begins so: /service/tickets.'),
  valueFlag('type', 'TYPE', 'Only callbacks of this type: ticket.'),
];

const someCompany: readonly Flag[] = [
  valueFlag('company', 'COMPANY', 'Faults of this login company alone.', { group: 'Server' }),
  ...controlFlags,
];

interface ArmOptions {
  readonly access: ServerAccess;
  readonly fault: Readonly<Record<string, string | number>>;
  readonly output: OutputOptions;
}

/** `reeve faults arm`: calls or callbacks of a company fail. */
export const armFault = defineCommand<ArmOptions>({
  name: 'faults arm',
  summary: 'Let calls or callbacks of a company of a running sandbox fail',
  flags: [...texts, ...numbers, ...outputFlags, ...steeringFlags],
  examples: [
    'faults arm --kind cut --method POST --moment after',
    'faults arm --kind "rate limit" --retry-after 2 --share 0.1',
    'faults arm --kind "callback dropped" --type ticket',
  ],
  options: (given, context) => ({
    access: readSteering(given, context),
    fault: readFault(given),
    output: readOutput(given.flags),
  }),
  run: ({ access, fault, output }, context) => arm(access, fault, output, context),
});

/** `reeve moods`: a day as hosted systems have them. */
export const moods = defineCommand<{
  readonly access: ServerAccess;
  readonly mood: string | null;
  readonly output: OutputOptions;
}>({
  name: 'moods',
  summary: 'List the moods a running sandbox knows, or put a company in one',
  operands: [
    { name: 'MOOD', sentence: 'A mood: what goes wrong on such a day, until "faults clear".', isOptional: true },
  ],
  flags: [...outputFlags, ...steeringFlags],
  examples: ['moods', 'moods patch-day'],
  options: (given, context) => ({
    access: readSteering(given, context),
    mood: given.operands[0] ?? null,
    output: readOutput(given.flags),
  }),
  run: async ({ access, mood, output }, context) => {
    if (mood !== null) return arm(access, { mood }, output, context);
    const known = await askControl(access, 'GET /faults/moods', controlPath('/faults/moods', {}));
    const rows = Object.entries(known).flatMap(([name, faults]) => faults.map((fault) => ({ mood: name, ...fault })));
    print(rows, ['mood', 'kind', 'share', 'method', 'moment', 'delay'], output, context);
  },
});

interface FaultListing {
  readonly access: ServerAccess;
  /** Null: of every company. */
  readonly company: string | null;
  readonly output: OutputOptions;
}

/** `reeve faults list`: what is armed, and how often it happened. */
export const listFaults = defineCommand<FaultListing>({
  name: 'faults list',
  summary: 'List the faults that are armed, with how often they happened',
  flags: [...outputFlags, ...someCompany],
  examples: ['faults list', 'faults list --company my-test -o json'],
  options: (given, context) => ({
    access: readSteering(given, context),
    company: given.flags['company'] ?? null,
    output: readOutput(given.flags),
  }),
  run: async ({ access, company, output }, context) =>
    print(await askControl(access, 'GET /faults', controlPath('/faults', { company })), columns, output, context),
});

interface ClearOptions {
  readonly access: ServerAccess;
  readonly company: string | null;
  readonly id: string | null;
}

/** `reeve faults clear`: one fault, those of a company, or all. */
export const clearFaults = defineCommand<ClearOptions>({
  name: 'faults clear',
  summary: 'Disarm a fault, those of a company, or all of them',
  operands: [{ name: 'ID', sentence: 'The number that "faults list" shows.', isOptional: true }],
  flags: someCompany,
  examples: ['faults clear', 'faults clear 3', 'faults clear --company my-test'],
  options: (given, context) => ({
    access: readSteering(given, context),
    company: given.flags['company'] ?? null,
    id: given.operands[0] ?? null,
  }),
  run: async ({ access, company, id }) => {
    if (id === null) await askControl(access, 'DELETE /faults', controlPath('/faults', { company }));
    else await askControl(access, 'DELETE /faults/#', controlPath(`/faults/${encodeURIComponent(id)}`, {}));
  },
});

const columns = ['id', 'company', 'kind', 'moment', 'method', 'path', 'status', 'times', 'share', 'happened'];

async function arm(
  access: ServerAccess,
  fault: Readonly<Record<string, string | number>>,
  output: OutputOptions,
  context: Context,
): Promise<void> {
  const body = { ...fault, company: access.company };
  print(await askControl(access, 'POST /faults', controlPath('/faults', {}), body), columns, output, context);
}

function print(rows: readonly object[], fields: readonly string[], output: OutputOptions, context: Context): void {
  const writer = recordWriter(output, fields, context);
  writer.write(rows as Record<string, unknown>[]);
  writer.end();
}

function readFault({ flags }: GivenArguments): Record<string, string | number> {
  const fault: Record<string, string | number> = {};
  for (const { flag } of texts) if (flags[flag] !== undefined) fault[flag] = flags[flag];
  for (const { flag } of numbers) {
    const text = flags[flag];
    if (text === undefined) continue;
    if (!/^\d+(\.\d+)?$/.test(text)) throw new UsageError(`--${flag} must be a number, not "${text}".`);
    fault[flag === 'retry-after' ? 'retryAfter' : flag] = Number(text);
  }
  return fault;
}
