/** What went wrong, as a word that programs ask for. */
export type KitErrorCode =
  | 'NO_KEY'
  | 'BAD_KEY'
  | 'KEY_UNKNOWN'
  | 'SEAL_BROKEN'
  | 'NO_CONNECTION'
  | 'NO_PROVIDER'
  | 'SETTING_MISSING'
  | 'TICKET_NOT_FOUND'
  | 'REFUSED'
  | 'ALREADY_LINKED'
  | 'NOT_LINKED'
  | 'NOTE_KEY_USED'
  | 'NOTE_UNDER_WAY'
  | 'STATE_UNMAPPED'
  | 'STATUS_NOT_OF_BOARD'
  | 'NO_MEMBER'
  | 'STORAGE_TOO_NEW';

/** The kit refuses, or a provider does. `advice` says what to do next. No secret stands in it. */
export class KitError extends Error {
  readonly code: KitErrorCode;
  readonly advice: string;

  constructor(code: KitErrorCode, message: string, advice: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.name = 'KitError';
    this.code = code;
    this.advice = advice;
  }

  /** What may be logged and kept: everything but stack and cause. */
  toJSON(): Record<string, unknown> {
    return { name: this.name, code: this.code, message: this.message, advice: this.advice };
  }
}
