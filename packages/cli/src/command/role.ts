import { readFileSync } from 'node:fs';
import type { ControlAnswers } from '@reeve/server';
import { controlFlags, controlPath, readControlAccess } from '../access/control-access.ts';
import { askControl } from '../access/server-access.ts';
import { CheckFailed } from '../command-line/check-failed.ts';
import { defineCommand } from '../command-line/define-command.ts';
import { UsageError } from '../command-line/usage-error.ts';

type FoundRole = ControlAnswers['POST /recorder/role'];
type RoleTable = FoundRole['levels'];

const verbs = ['inquire', 'add', 'edit', 'delete'] as const;

/** `reeve role`: the smallest role that the recorded calls of a company need, and whether it grew. */
export const role = defineCommand({
  name: 'role',
  summary: 'Show the smallest security role that the recorded calls of a company need',
  flags: [
    { flag: 'from', usage: '--from COMPANY', isSwitch: false, sentence: 'Whose recording. Default: demo.' },
    { flag: 'json', usage: '--json', isSwitch: true, sentence: 'As JSON, to be kept and checked against.' },
    {
      flag: 'check',
      usage: '--check FILE',
      isSwitch: false,
      sentence: 'Fail where the role may more than the one in this file (written by --json) does.',
    },
    { flag: 'asked', usage: '--asked', isSwitch: true, sentence: 'Trust what the calls asked for, and try nothing.' },
    ...controlFlags,
  ],
  examples: ['role --from demo', 'role --from demo --json > role.json', 'role --from demo --check role.json'],
  options: ({ flags }, { environment }) => {
    const company = flags['from'] ?? 'demo';
    const allowed = flags['check'] === undefined ? null : readRole(flags['check']);
    const body = { company, tried: flags['asked'] !== 'true' };
    return { access: readControlAccess(flags, company, environment), body, allowed, asJson: flags['json'] === 'true' };
  },
  run: async ({ access, body, allowed, asJson }, { out }) => {
    const found = await askControl(access, 'POST /recorder/role', controlPath('/recorder/role', {}), body);
    out(asJson ? `${JSON.stringify(found, null, 2)}\n` : rendered(found));
    const grown = allowed === null ? [] : grownSince(allowed, found.levels);
    if (grown.length > 0) throw new CheckFailed(`The role grew:\n  ${grown.join('\n  ')}`);
  },
});

function readRole(file: string): RoleTable {
  try {
    return (JSON.parse(readFileSync(file, 'utf8')) as FoundRole).levels;
  } catch (error) {
    throw new UsageError(`${file} holds no role: ${(error as Error).message}`);
  }
}

function rendered({ levels, calls, isTried }: FoundRole): string {
  const rows = Object.entries(levels).map(([key, own]) => [key, ...verbs.map((verb) => own[verb])]);
  const all = [['function', ...verbs], ...rows];
  const width = Math.max(...all.map(([key = '']) => key.length));
  const table = all.map(
    ([key = '', ...rest]) => `${key.padEnd(width)}  ${rest.map((each) => each.padEnd(7)).join(' ')}`,
  );
  const how = isTried ? 'each level tried' : 'as they asked for, nothing tried';
  return `${table.map((line) => line.trimEnd()).join('\n')}\n\nBy ${calls} ${calls === 1 ? 'call' : 'calls'}, ${how}.\n`;
}

const order = ['None', 'My', 'All'];

/** What may more than it did, in words. */
export function grownSince(allowed: RoleTable, levels: RoleTable): string[] {
  return Object.entries(levels).flatMap(([key, own]) =>
    verbs.flatMap((verb) => {
      const before = allowed[key]?.[verb] ?? 'None';
      return order.indexOf(own[verb]) > order.indexOf(before) ? [`${key}: ${verb} ${before} became ${own[verb]}`] : [];
    }),
  );
}
