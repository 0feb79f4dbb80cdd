export { describeSettings, renderEffectiveSettings, type SettingDescription } from './describe-settings.ts';
export { type EffectiveSettings, readSettings, SettingsError } from './read-settings.ts';
export type { SettingName, Settings } from './settings-table.ts';
