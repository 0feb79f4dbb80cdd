import type { EffectiveSettings } from './read-settings.ts';
import { flagOf, type Setting, type SettingGroup, variableOf } from './setting.ts';
import { type SettingName, settingNames, settingsTable } from './settings-table.ts';

/** A setting as a reader sees it, all in words. */
export interface SettingDescription {
  readonly name: SettingName;
  readonly group: SettingGroup;
  /** The flag's name without dashes: `tls-cert`. */
  readonly flag: string;
  /** As it is typed: `--port PORT`, `--demo`. */
  readonly usage: string;
  readonly isSwitch: boolean;
  readonly variable: string;
  readonly byDefault: string;
  readonly sentence: string;
}

const groupOrder: readonly SettingGroup[] = [
  'Running',
  'Address',
  'Storage',
  'Imitation',
  'Limits',
  'Callbacks',
  'Mail',
  'Services outside',
  'Observation',
  'Housekeeping',
];

/** Every setting described, group by group. */
export function describeSettings(): readonly SettingDescription[] {
  const all = settingNames.map(describe);
  return groupOrder.flatMap((group) => all.filter((setting) => setting.group === group));
}

function describe(name: SettingName): SettingDescription {
  const row = settingsTable[name] as Setting<unknown>;
  const flag = flagOf(name);
  const { placeholder, isSwitch } = row.kind;
  return {
    name,
    group: row.group,
    flag,
    usage: isSwitch ? `--${flag}` : `--${flag} ${placeholder}`,
    isSwitch,
    variable: variableOf(name),
    byDefault: describeDefault(row),
    sentence: row.sentence,
  };
}

function describeDefault({ fallback, kind }: Setting<unknown>): string {
  if (!('value' in fallback)) return fallback.said;
  if (kind.isSwitch) return fallback.value === true ? 'on' : 'off';
  return kind.print(fallback.value) || 'none';
}

/** `docs/configuration.md`: every setting, its flag, variable and default. Made from the table, never by hand. */
export function renderConfigurationDocs(): string {
  const settings = describeSettings();
  const groups = groupOrder.map((group) => {
    const rows = settings.filter((setting) => setting.group === group).map(toDocsRow);
    return [`## ${group}`, '', '| flag | variable | default | meaning |', '|---|---|---|---|', ...rows, ''].join('\n');
  });
  return `${docsIntroduction}\n${groups.join('\n')}`;
}

const docsIntroduction = `# Configuration

Every setting can be given as a flag of \`reeve serve\` or as an environment variable; the flag counts first. An
empty variable counts as not set. A switch stands alone as a flag (\`--demo\`, and \`--no-demo\` to turn it off) and is
\`true\` or \`false\` as a variable. Lists have commas between their items. An unknown or malformed setting stops the
start. \`reeve config\` prints the values in effect and where each came from.
`;

function toDocsRow({ usage, variable, byDefault, sentence }: SettingDescription): string {
  const cells = [`\`${usage}\``, `\`${variable}\``, byDefault, sentence];
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}

/** `reeve config`: a line a setting with its value in effect and where it came from. Secrets are masked. */
export function renderEffectiveSettings({ settings, origins }: EffectiveSettings): string {
  const rows = describeSettings().map(({ name, flag }) => [flag, printValue(name, settings[name]), origins[name]]);
  const widths = [0, 1].map((column) => Math.max(...rows.map((row) => row[column]!.length)));
  return rows
    .map(([flag, value, origin]) => `${flag!.padEnd(widths[0]!)}  ${value!.padEnd(widths[1]!)}  ${origin}\n`)
    .join('');
}

function printValue(name: SettingName, value: unknown): string {
  const row = settingsTable[name] as Setting<unknown>;
  if (value === null) return '-';
  return row.secret ? '********' : row.kind.print(value) || '-';
}
