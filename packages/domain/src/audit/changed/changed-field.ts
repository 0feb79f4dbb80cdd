import type { Json } from '@reeve/store';

/** One field that a write changed; `custom` where it is a custom field, which its caption is the key of. */
export interface ChangedField {
  readonly key: string;
  readonly before: Json;
  readonly after: Json;
  readonly custom?: true;
}

/** Longer texts are cut in the log: it tells what was changed, it is no second copy of the data. */
const longestText = 200;

/** A value as the audit trail keeps it: objects as text, long texts cut. */
export function shortened(value: Json): Json {
  const text = typeof value === 'object' && value !== null ? JSON.stringify(value) : value;
  return typeof text === 'string' && text.length > longestText ? `${text.slice(0, longestText)}…` : text;
}

/** Stands for passwords, of which the log tells that they were changed, and nothing more. */
export const hiddenValue = '********';
