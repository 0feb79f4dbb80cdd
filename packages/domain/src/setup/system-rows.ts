import { displayName } from '../resource-name.ts';
import type { Draft } from '../unit/draft.ts';

/** The setup tables of which some rows are marked as the system's, by `systemFlag`. */
export const withSystemRows = ['/schedule/types', '/company/configurations/types'] as const;

/** A row of one of these tables on its way through the write path. */
export type SystemRowDraft = Draft<(typeof withSystemRows)[number]>;

/** Whether the record that is changed or deleted is one of the system's. */
export function isSystemRow({ before }: SystemRowDraft): boolean {
  return before?.systemFlag === true;
}

/** What a row is called in the sentence that refuses a change of it: `Schedule Type Service`. */
export function titleOfRow({ model, before }: SystemRowDraft): string {
  return `${displayName(model.name)} ${before?.name ?? ''}`;
}
