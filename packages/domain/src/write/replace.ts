import type { Field, Model } from '@reeve/catalogue';
import type { StoredRecord } from '@reeve/store';
import type { Draft } from '../unit/draft.ts';

/** Fields that no body of this model can send keep their values when a record is replaced; identifiers of ours do too. */
export function keepWhatBodiesNeverSend(draft: Draft, before: StoredRecord, model: Model): void {
  for (const column of draft.table.columns) {
    if (!isSendable(model.byName.get(column.key))) draft.after[column.key] = before[column.key] ?? null;
  }
}

function isSendable(field: Field | undefined): boolean {
  return field !== undefined && field.hidden !== true && field.readOnly !== true && field.type !== 'uuid';
}
