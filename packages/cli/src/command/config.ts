import { readSettings, renderEffectiveSettings } from '@reeve/settings';
import { defineCommand } from '../command-line/define-command.ts';
import { settingFlags } from '../command-line/setting-flags.ts';

/** `reeve config`: which settings are in effect, and where each came from. */
export const config = defineCommand({
  name: 'config',
  summary: 'Show the settings in effect and where each came from: flag, environment or default',
  flags: settingFlags(),
  examples: ['config', 'config --mode serve --tls'],
  options: ({ flags }, { environment }) => readSettings({ flags, environment }),
  run: async (effective, { out }) => out(renderEffectiveSettings(effective)),
});
