import { refuse } from '../fault.ts';
import { type Action, type ActionKey, action } from './action.ts';
import { findRecord } from './find-record.ts';

/** Declares what only a service outside could answer: once its settings are found it is refused, rather than invented. */
export function outsideRefusalAction(key: ActionKey, says: string, settings: string): Action {
  return action(key, {
    says,
    source: 'evidence: system/outside-services',
    isRefused: true,
    reads: async ({ id }: { readonly id?: number }, reader) => {
      await findRecord(settings, id ?? 0, reader);
      return refuse({ kind: 'not imitated', operation: key });
    },
  });
}
