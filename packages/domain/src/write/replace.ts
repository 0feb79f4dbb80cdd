import type { Field, Model } from '@reeve/catalogue';
import type { StoredRecord } from '@reeve/store';
import type { Draft } from '../unit/draft.ts';

/** Fields that no body of this model can send keep their values when a record is replaced; identifiers of ours do too. */
export function keepWhatBodiesNeverSend(draft: Draft, before: StoredRecord, model: Model): void {
  for (const column of draft.table.columns) {
    if (!isSendable(fieldOf(column.key, model))) draft.after[column.key] = before[column.key] ?? null;
  }
}

/** The field of a body by which a column is sent; the id of a tie is never sent again. */
function fieldOf(key: string, model: Model): Field | undefined {
  const own = model.byName.get(key);
  return own ?? model.fields.find((field) => field.as === key && field.name !== 'id');
}

function isSendable(field: Field | undefined): boolean {
  return field !== undefined && field.hidden !== true && field.readOnly !== true && !isIdentifier(field);
}

/** Some identifiers are described as plain texts. */
function isIdentifier({ name, type }: Field): boolean {
  return type === 'uuid' || /^(connectWiseId|mobileGuid)$/i.test(name);
}
