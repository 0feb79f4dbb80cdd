import { type Action, type ActionKey, action } from '../action/action.ts';
import type { ActionContext } from '../action/context.ts';
import { findOnly, findRecord } from '../action/find-record.ts';
import type { Reader } from '../action/reader.ts';
import { done, notDone, type Result } from '../action/result.ts';
import { findOutsideSecret, type SecretCollection } from './outside-secret.ts';

/** The stored settings of a service. */
export type OutsideSettings = Readonly<Record<string, unknown>> & { readonly id: number };

/** What a check is made with. */
export interface OutsideAttempt {
  readonly settings: OutsideSettings;
  /** A setting as text; empty where it is not set. */
  readonly text: (name: string) => string;
  /** The secret that is kept for the service; empty where there is none. */
  readonly secret: string;
  readonly context: ActionContext;
}

/** A check of a service outside: what is stored for it is looked at first, and the first setting that is missing is named. */
interface OutsideCheck {
  readonly says: string;
  readonly service: string;
  /** The collection of the settings: the row that the path's id names, or the only one. */
  readonly settings: string;
  /** Where its secret is kept, if it has one, and by which name it is missed. */
  readonly secret?: readonly [collection: SecretCollection, name: string];
  /** Settings without which no attempt could be made. */
  readonly needs: readonly string[];
  /** Makes the attempt. Answers what went wrong, or null. */
  readonly tries: (attempt: OutsideAttempt) => Promise<string | null>;
}

/** Declares such a check. It succeeds when the service answered, and else says what went wrong. */
export function outsideCheckAction(key: ActionKey, check: OutsideCheck): Action {
  return action(key, {
    says: check.says,
    source: 'evidence: system/outside-services',
    reads: async ({ id }: { readonly id?: number }, reader, context) => {
      const attempt = await attemptOf(check, await settingsOf(check.settings, id, reader), context);
      return typeof attempt === 'string' ? notDone(attempt) : outcome(check.service, await check.tries(attempt));
    },
  });
}

/** What a check came to. */
export function outcome(service: string, failure: string | null): Result {
  return failure === null ? done() : notDone(`${service} was not reached: ${failure}.`);
}

/** What an attempt is made with, or the sentence that names the first setting that is missing. */
export async function attemptOf(
  { secret: kept, needs }: Pick<OutsideCheck, 'secret' | 'needs'>,
  settings: OutsideSettings,
  context: ActionContext,
): Promise<OutsideAttempt | string> {
  const text = (name: string) => (typeof settings[name] === 'string' ? (settings[name] as string).trim() : '');
  const missing = needs.find((name) => text(name) === '');
  if (missing !== undefined) return `${missing} is not set.`;
  const secret = kept === undefined ? '' : await findOutsideSecret(context.connection, kept[0], settings.id);
  return kept !== undefined && secret === '' ? `${kept[1]} is not set.` : { settings, text, secret, context };
}

/** The row that the path names, or the only one. Raises `record not found`. */
export function settingsOf(collection: string, id: number | undefined, reader: Reader): Promise<OutsideSettings> {
  return id === undefined ? findOnly(collection, reader) : findRecord(collection, id, reader);
}
