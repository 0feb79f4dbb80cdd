import { type Action, type ActionKey, action } from '../action/action.ts';
import { findRecord } from '../action/find-record.ts';
import { notDone } from '../action/result.ts';

/** What a vendor agrees with its customers alone: nothing is known of how it is asked. */
interface Unconnected {
  readonly says: string;
  readonly service: string;
  /** The collection of the settings: the row that the path's id names. */
  readonly settings: string;
  /** Settings without which no attempt could be made. */
  readonly needs?: readonly string[];
}

/** Declares such an action. It never succeeds: the first setting that is missing is named, else that there is no connection. */
export function unconnectedAction(key: ActionKey, { says, service, settings, needs = [] }: Unconnected): Action {
  return action(key, {
    says,
    source: 'evidence: system/outside-services',
    missing: `how ${service} is asked is published nowhere: the answer is always that nothing was done`,
    reads: async ({ id }: { readonly id?: number }, reader) => {
      const row: Readonly<Record<string, unknown>> = await findRecord(settings, id ?? 0, reader);
      const missing = needs.find((key) => (row[key] ?? '') === '');
      const unconnected = `Reeve has no connection to ${service}: nothing was sent or checked.`;
      return notDone(missing === undefined ? unconnected : `${missing} is not set.`);
    },
  });
}
