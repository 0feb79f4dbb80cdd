export {
  describeSettings,
  renderConfigurationDocs,
  renderEffectiveSettings,
  type SettingDescription,
} from './describe-settings.ts';
export {
  type EffectiveSettings,
  type GivenSettings,
  type Origin,
  readSettings,
  SettingsError,
} from './read-settings.ts';
export type { SettingGroup } from './setting.ts';
export type { SettingName, Settings } from './settings-table.ts';
