import { controlPath } from '../../access/control-access.ts';
import { askControl, askServer, type ServerAccess } from '../../access/server-access.ts';
import { defineCommand } from '../../command-line/define-command.ts';
import { switchFlag, valueFlag } from '../../command-line/flag.ts';
import { UsageError } from '../../command-line/usage-error.ts';
import { readSteering, steeringFlags } from './steering.ts';

interface ClockOptions {
  readonly access: ServerAccess;
  /** Null: the server's own. */
  readonly company: string | null;
  readonly move: Readonly<Record<string, string | number>>;
}

const seconds: Readonly<Record<string, number>> = { s: 1, m: 60, h: 3600, d: 86_400, w: 604_800 };

/** `reeve clock`: the time of a company, and how it passes. */
export const clock = defineCommand<ClockOptions>({
  name: 'clock',
  summary: 'Show the time of a company of a running sandbox, set it, or let some pass',
  flags: [
    valueFlag('set', 'TIME', 'A timestamp, such as 2026-12-31T20:00:00Z.'),
    valueFlag('pass', 'TIME', 'How much passes: 90s, 30m, 2h, 1d, 2w; with a minus it goes back.'),
    valueFlag('run', 'SPEED', 'Seconds a second; 0 stands still.'),
    switchFlag('server', "The server's clock, which companies follow that have none of their own."),
    ...steeringFlags,
  ],
  examples: ['clock', 'clock --pass 1d', 'clock --set 2026-12-31T20:00:00Z --run 0'],
  options: (given, context) => {
    const { set, pass, run, server } = given.flags;
    const access = readSteering(given, context);
    return {
      access,
      company: server === 'true' ? null : access.company,
      move: {
        ...(set === undefined ? {} : { set }),
        ...(pass === undefined ? {} : { pass: readSeconds(pass) }),
        ...(run === undefined ? {} : { run: readSpeed(run) }),
      },
    };
  },
  run: async ({ access, company, move }, { out }) => {
    const named: Record<string, string> = company === null ? {} : { company };
    if (Object.keys(move).length > 0) await askServer(access, 'POST', controlPath('/clock', {}), { ...named, ...move });
    const { now, movable, speed } = await askControl(access, 'GET /clock', controlPath('/clock', named));
    const manner =
      speed === undefined || speed === 1 ? '' : speed === 0 ? ', stands still' : `, ${speed} seconds a second`;
    out(`${now}${manner}${movable ? '' : ', cannot be moved'}\n`);
  },
});

function readSeconds(text: string): number {
  const [, sign = '', count = '', unit = 's'] = /^(-?)(\d+(?:\.\d+)?)([smhdw]?)$/.exec(text) ?? [];
  if (count === '') throw new UsageError(`--pass takes 90s, 30m, 2h, 1d or 2w, not "${text}".`);
  return Number(`${sign}${count}`) * (seconds[unit] ?? 1);
}

function readSpeed(text: string): number {
  if (/^\d+(\.\d+)?$/.test(text)) return Number(text);
  throw new UsageError(`--run takes a number from 0, not "${text}".`);
}
