import { readSettings } from '@reeve/settings';
import { defineCommand } from '../../command-line/define-command.ts';
import { settingFlags } from '../../command-line/setting-flags.ts';

/** `reeve demo prepare`: makes the demo's file, so that the first start copies it. */
export const prepareDemo = defineCommand({
  name: 'demo prepare',
  summary: 'Make the demo beforehand, so that the first start with it copies a file',
  flags: [
    {
      flag: 'into',
      usage: '--into FOLDER',
      isSwitch: false,
      group: 'Demo',
      sentence: 'A folder to put the file into, too, as a release has it.',
    },
    ...settingFlags(({ name }) => name === 'now' || name === 'seed'),
  ],
  examples: ['demo prepare'],
  options: ({ flags: { into, ...flags } }, { environment }) => ({
    into: into ?? null,
    settings: readSettings({ flags, environment }).settings,
  }),
  run: async ({ into, settings }, { load }) => {
    const prepare = await load('prepareDemo');
    await prepare(settings, into);
  },
});
