import { nearest } from '@reeve/query';
import { checkSettings } from './check-settings.ts';
import { type EarlierSettings, flagOf, InvalidValue, type Setting, variableOf } from './setting.ts';
import { type SettingName, type Settings, settingNames, settingsTable } from './settings-table.ts';

/** Where a value came from. */
export type Origin = 'flag' | 'environment' | 'default';

/** The settings, and for each where its value came from. */
export interface EffectiveSettings {
  readonly settings: Settings;
  readonly origins: Readonly<Record<SettingName, Origin>>;
}

/** What was given: flags by their name without dashes (a switch as `true` or `false`), and the environment. */
export interface GivenSettings {
  readonly flags: Readonly<Record<string, string>>;
  readonly environment: Readonly<Record<string, string | undefined>>;
}

/** Settings that cannot be used. `problems` has a sentence each, naming the setting as the user gave it. */
export class SettingsError extends Error {
  override readonly name = 'SettingsError';
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(problems.join('\n'));
    this.problems = problems;
  }
}

/**
 * Reads every setting: a flag counts before its variable, that before the default. An empty variable counts as not
 * set. All problems are reported together.
 * @throws {SettingsError} for unknown or malformed settings, and for settings that do not go together.
 */
export function readSettings(given: GivenSettings): EffectiveSettings {
  const problems = findUnknown(given);
  const values: Record<string, unknown> = {};
  const origins: Record<string, Origin> = {};
  for (const name of settingNames) {
    const { text, origin, spelled } = findGiven(name, given);
    origins[name] = origin;
    values[name] =
      text === undefined
        ? defaultOf(name, values)
        : parse(name, { text, spelled }, problems, () => defaultOf(name, values));
  }
  const settings = values as Settings;
  if (problems.length === 0) problems.push(...checkSettings(settings));
  if (problems.length > 0) throw new SettingsError(problems);
  return { settings, origins: origins as Record<SettingName, Origin> };
}

function findGiven(name: SettingName, { flags, environment }: GivenSettings) {
  const flag = flagOf(name);
  const variable = variableOf(name);
  if (flags[flag] !== undefined) return { text: flags[flag], origin: 'flag', spelled: `--${flag}` } as const;
  const text = environment[variable] || undefined;
  return { text, origin: text === undefined ? 'default' : 'environment', spelled: variable } as const;
}

function defaultOf(name: SettingName, values: Record<string, unknown>): unknown {
  const { fallback } = settingsTable[name] as Setting<unknown>;
  return 'value' in fallback ? fallback.value : fallback.from(values as unknown as EarlierSettings);
}

/** A malformed value is noted and replaced by the default, so that the rest can still be looked at. */
function parse(
  name: SettingName,
  given: { text: string; spelled: string },
  problems: string[],
  otherwise: () => unknown,
): unknown {
  const row = settingsTable[name] as Setting<unknown>;
  try {
    return row.kind.parse(given.text.trim());
  } catch (error) {
    if (!(error instanceof InvalidValue)) throw error;
    const quoted = row.secret ? '' : `, not "${given.text}"`;
    problems.push(`${given.spelled} must be ${error.message}${quoted}.`);
    return otherwise();
  }
}

/** Variables that are no settings of a server: of the command line, and of the integration kit. */
const othersVariables = ['REEVE_CONFIG', 'REEVE_PROFILE', 'REEVE_KIT_KEYS'];

function findUnknown({ flags, environment }: GivenSettings): string[] {
  const knownFlags = settingNames.map(flagOf);
  const knownVariables = settingNames.map(variableOf);
  const variables = Object.keys(environment).filter(
    (variable) => variable.startsWith('REEVE_') && !othersVariables.includes(variable),
  );
  return [...unknownAmong(Object.keys(flags), knownFlags, '--'), ...unknownAmong(variables, knownVariables, '')];
}

function unknownAmong(given: readonly string[], known: readonly string[], prefix: string): string[] {
  return given
    .filter((word) => !known.includes(word))
    .map((word) => {
      const meant = nearest(word, known);
      const hint = meant === undefined ? '' : ` Did you mean ${prefix}${meant}?`;
      return `There is no setting ${prefix}${word}.${hint}`;
    });
}
