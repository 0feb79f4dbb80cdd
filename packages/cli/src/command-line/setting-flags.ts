import { describeSettings, type SettingDescription } from '@reeve/settings';
import type { Flag } from './flag.ts';

/** The settings that pass the test as flags of a command, with variable and default in their help. */
export function settingFlags(isWanted: (setting: SettingDescription) => boolean = () => true): Flag[] {
  return describeSettings().filter(isWanted).map(toFlag);
}

function toFlag({ flag, usage, isSwitch, group, sentence, variable, byDefault }: SettingDescription): Flag {
  return { flag, usage, isSwitch, group, sentence: `${sentence} Default: ${byDefault}. Variable: ${variable}.` };
}
