import type { ApiClient } from '@reeve/client';
import type { ListedRecord } from '../data/listed-record.ts';
import { showValue } from '../data/show-value.ts';
import { toFieldText } from './field-text.ts';
import type { FormAround } from './input-props.ts';
import type { RecordEdits } from './record-edits.ts';

/** What the inputs of a form know of it: which records its references name, as they are edited now. */
export function formAround(client: ApiClient, record: ListedRecord, edits: RecordEdits): FormAround {
  return {
    client,
    idOf: (name) => (edits[name] ?? toFieldText(record[name])) || null,
    labelOf: (name, id) => (toFieldText(record[name]) === id ? showValue(record[name]) : null),
  };
}
