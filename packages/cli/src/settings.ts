/** The table of settings, without the server behind it, so that help and `reeve config` need not load the server. */
export {
  describeSettings,
  type EffectiveSettings,
  readSettings,
  renderEffectiveSettings,
  type SettingDescription,
  type SettingName,
  type Settings,
  SettingsError,
} from '../../server/src/settings/index.ts';
