/** How a setting's text is read and written: one of the kinds in `kinds.ts`. */
export interface Kind<T> {
  /** What a value looks like, for help: `PORT`, `FILE`, `sandbox|serve`. */
  readonly placeholder: string;
  /** True when the flag stands alone: `--demo`, `--no-demo`. */
  readonly isSwitch: boolean;
  /** Reads a value. @throws {InvalidValue} with what was expected. */
  readonly parse: (text: string) => T;
  /** The value as it could be typed. */
  readonly print: (value: T) => string;
}

/** A text that is no value of its kind; the message completes "… must be". */
export class InvalidValue extends Error {
  override readonly name = 'InvalidValue';
}

/** The settings that defaults of others depend on; they stand first in the table, in an order that lets them be read. */
export interface EarlierSettings {
  readonly host: string;
  readonly mode: 'sandbox' | 'serve';
  readonly manner: 'on-premise' | 'hosted';
  readonly tlsCert: string | null;
  readonly release: string;
}

/** A default that depends on earlier settings, with the words that explain it. */
export interface DerivedDefault<T> {
  readonly from: (earlier: EarlierSettings) => T;
  readonly said: string;
}

/** The headings under which settings are listed. */
export type SettingGroup =
  | 'Running'
  | 'Address'
  | 'Storage'
  | 'Imitation'
  | 'Limits'
  | 'Callbacks'
  | 'Mail'
  | 'Services outside'
  | 'Observation'
  | 'Housekeeping';

/** One row of the table of settings. */
export interface Setting<T> {
  readonly group: SettingGroup;
  readonly kind: Kind<T>;
  readonly fallback: { readonly value: NoInfer<T> } | DerivedDefault<NoInfer<T>>;
  readonly sentence: string;
  /** Never printed when true. */
  readonly secret?: boolean;
}

/** Types a row by its kind, so that the table's type knows each value's. */
export function setting<T>(row: Setting<T>): Setting<T> {
  return row;
}

/** `tlsCert` → `tls-cert`: the flag without its dashes. */
export function flagOf(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** `tlsCert` → `REEVE_TLS_CERT`. */
export function variableOf(name: string): string {
  return `REEVE_${flagOf(name).replaceAll('-', '_').toUpperCase()}`;
}
