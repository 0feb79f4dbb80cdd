import { type Action, type ActionKey, action } from './action.ts';
import { findOnly, findRecord } from './find-record.ts';
import type { Reader } from './reader.ts';
import { notDone, type Result } from './result.ts';

const source = 'evidence: system/outside-services';

/**
 * A check of a service outside. Reeve makes no connections to any, so none ever succeeds; what is stored for it is looked
 * at first, and the first setting that is missing is named.
 */
interface OutsideCheck {
  readonly says: string;
  readonly service: string;
  /** The collection of the settings: the row that the path's id names, or the only one. */
  readonly settings: string;
  /** Settings without which no attempt could be made. */
  readonly needs?: readonly string[];
}

/** Declares such a check. */
export function outsideCheckAction(key: ActionKey, { says, service, settings, needs = [] }: OutsideCheck): Action {
  return action(key, {
    says,
    source,
    missing: `there is no connection to ${service}: the answer is always that nothing was done`,
    reads: async ({ id }: { readonly id?: number }, reader) =>
      unconnected(service, needs, await row(settings, id, reader)),
  });
}

function row(settings: string, id: number | undefined, reader: Reader) {
  return id === undefined ? findOnly(settings, reader) : findRecord(settings, id, reader);
}

/** Names the first setting that is missing, else says that there is no connection. */
export function unconnected(
  service: string,
  needs: readonly string[],
  settings: Readonly<Record<string, unknown>>,
): Result {
  const missing = needs.find((key) => (settings[key] ?? '') === '');
  return notDone(
    missing === undefined
      ? `Reeve has no connection to ${service}: nothing was sent or checked.`
      : `${missing} is not set.`,
  );
}
