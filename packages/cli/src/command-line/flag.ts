/** A flag a command takes. */
export interface Flag {
  /** Without the dashes. */
  readonly flag: string;
  /** As it is typed: `--port PORT`. */
  readonly usage: string;
  /** True when it takes no value. */
  readonly isSwitch: boolean;
  readonly sentence: string;
  /** The heading under which help lists it. */
  readonly group?: string;
  /** One letter that stands for it too: `-o`. */
  readonly short?: string;
  /** It may be given several times, each of which counts. */
  readonly isRepeatable?: boolean;
}

/** A flag with a value. */
export function valueFlag(flag: string, value: string, sentence: string, more: Partial<Flag> = {}): Flag {
  return { flag, usage: `--${flag} ${value}`, isSwitch: false, sentence, ...more };
}

/** A flag without one. */
export function switchFlag(flag: string, sentence: string, more: Partial<Flag> = {}): Flag {
  return { flag, usage: `--${flag}`, isSwitch: true, sentence, ...more };
}
