import { controlPath } from '../../access/control-access.ts';
import { askControl, type ServerAccess } from '../../access/server-access.ts';
import { defineCommand } from '../../command-line/define-command.ts';
import { readSteering, steeringFlags } from './steering.ts';

interface RecordOptions {
  readonly access: ServerAccess;
  readonly isStop: boolean;
}

/** `reeve record`: every call of a company is kept from now on, for `lint`, `role` and capsules; `--stop` ends that. */
export const record = defineCommand<RecordOptions>({
  name: 'record',
  summary: 'Keep every call of a company of a running sandbox from now on, for lint, role and capsules',
  flags: [
    { flag: 'stop', usage: '--stop', isSwitch: true, sentence: 'Keep no more of them. What was kept stays.' },
    ...steeringFlags,
  ],
  examples: ['record', 'record --company my-test', 'record --stop'],
  options: (given, context) => ({ access: readSteering(given, context), isStop: given.flags['stop'] === 'true' }),
  run: async ({ access, isStop }, { out }) => {
    const body = { company: access.company, record: !isStop };
    await askControl(access, 'POST /recorder', controlPath('/recorder', {}), body);
    out(`Calls of ${access.company} are ${isStop ? 'no longer' : 'now'} recorded.\n`);
  },
});
