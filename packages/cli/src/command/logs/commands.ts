import { setTimeout as pause } from 'node:timers/promises';
import { controlFlags, controlPath, readControlAccess } from '../../access/control-access.ts';
import { askControl, type ServerAccess } from '../../access/server-access.ts';
import { type Command, defineCommand } from '../../command-line/define-command.ts';
import type { Flag } from '../../command-line/flag.ts';
import { UsageError } from '../../command-line/usage-error.ts';
import { renderEntry } from './render-entry.ts';

const company = { name: 'COMPANY', sentence: 'The login company.' };

const flagOf = (flag: string, value: string, sentence: string): Flag => ({
  flag,
  usage: `--${flag} ${value}`,
  isSwitch: false,
  sentence,
});

const searchFlags: readonly Flag[] = [
  flagOf('member', 'MEMBER', 'Only calls of this member.'),
  flagOf('method', 'VERB', 'Only calls with this verb.'),
  flagOf('status', 'STATUS', 'Only calls with this status, or with 4 for all from 400 to 499.'),
  flagOf('text', 'TEXT', 'Only calls whose address has this in it.'),
  flagOf('since', 'TIME', 'Only calls from this time on, such as 2025-03-03T09:00:00Z.'),
  flagOf('until', 'TIME', 'Only calls before this time.'),
  flagOf('limit', 'COUNT', 'At most so many, the newest of them. Default: 100.'),
];

const searchNames = searchFlags.map(({ flag }) => flag);

/** What a log command asks for. */
interface LogOptions {
  readonly access: ServerAccess;
  readonly query: Readonly<Record<string, string>>;
  readonly follows: boolean;
}

/** `reeve logs tail`: recorded calls, and with `--follow` those that come. */
export const tailLogs = defineCommand<LogOptions>({
  name: 'logs tail',
  summary: 'Show the newest recorded calls, and with --follow those that come',
  operands: [company],
  flags: [
    { flag: 'follow', usage: '--follow', isSwitch: true, sentence: 'Go on showing calls until it is stopped.' },
    ...searchFlags,
    ...controlFlags,
  ],
  examples: ['logs tail demo', 'logs tail demo --follow --status 4'],
  options: ({ operands, flags }, { environment }) => ({
    access: readControlAccess(flags, operands[0] ?? '', environment),
    query: readQuery(operands[0] ?? '', flags),
    follows: flags['follow'] === 'true',
  }),
  run: async ({ access, query, follows }, { out, onStop, onUnread }) => {
    const stopped = new AbortController();
    onStop(() => stopped.abort());
    onUnread(() => stopped.abort());
    let after = '0';
    do {
      const entries = await askControl(access, 'GET /logs', controlPath('/logs', { ...query, after }));
      for (const entry of entries) out(renderEntry(entry));
      after = String(entries.at(-1)?.id ?? after);
      if (follows) await pause(1000, undefined, { signal: stopped.signal }).catch(() => {});
    } while (follows && !stopped.signal.aborted);
  },
});

/** `reeve logs download`: recorded calls whole, a JSON object a line. */
export const downloadLogs = defineCommand({
  name: 'logs download',
  summary: 'Print recorded calls whole, with their bodies, as a JSON object a line',
  operands: [company],
  flags: [...searchFlags, ...controlFlags],
  examples: ['logs download demo --member ReeveApi > calls.ndjson'],
  options: ({ operands, flags }, { environment }) => ({
    access: readControlAccess(flags, operands[0] ?? '', environment),
    query: { limit: '10000', ...readQuery(operands[0] ?? '', flags) },
  }),
  run: async ({ access, query }, { out }) => {
    const entries = await askControl(access, 'GET /logs', controlPath('/logs', query));
    for (const entry of entries) out(`${JSON.stringify(entry)}\n`);
  },
}) as Command;

/** `reeve logs start`: the calls of a member are recorded for a while. */
export const startLogs = defineCommand({
  name: 'logs start',
  summary: "Record a member's calls for a number of minutes, up to 1440; 0 stops",
  operands: [company, { name: 'MEMBER', sentence: "The member's identifier." }],
  flags: [flagOf('minutes', 'MINUTES', 'How long. Default: 60.'), ...controlFlags],
  examples: ['logs start demo ReeveApi --minutes 10'],
  options: ({ operands, flags }, { environment }) => ({
    access: readControlAccess(flags, operands[0] ?? '', environment),
    body: { company: operands[0], member: operands[1], minutes: readMinutes(flags['minutes'] ?? '60') },
  }),
  run: async ({ access, body }, { out }) => {
    const { until } = await askControl(access, 'POST /logs/debug', controlPath('/logs/debug', {}), body);
    out(body.minutes === 0 ? 'Stopped.\n' : `Recording until ${until}.\n`);
  },
});

function readQuery(named: string, flags: Readonly<Record<string, string>>): Record<string, string> {
  const given = Object.entries(flags).filter(([flag]) => searchNames.includes(flag));
  return { company: named, ...Object.fromEntries(given) };
}

function readMinutes(text: string): number {
  if (/^\d{1,4}$/.test(text) && Number(text) <= 1440) return Number(text);
  throw new UsageError(`--minutes must be a whole number up to 1440, not "${text}".`);
}
