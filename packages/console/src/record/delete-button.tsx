import type { ApiClient } from '@reeve/client';
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { go } from '../address/address.ts';
import { leaveFreely } from '../address/leaving.ts';
import type { ListedRecord } from '../data/listed-record.ts';
import { ConfirmButton } from '../view/confirm-button.tsx';
import { notice } from '../view/notice.tsx';
import { sayError } from '../view/say-error.ts';
import { spreadCustom } from './custom-fields.ts';
import { isEditable, toFieldText } from './field-text.ts';
import type { FormField } from './form-field.ts';
import { toChanges } from './record-edits.ts';

/**
 * Deletes a record after a question. What was deleted cannot come back as it was: the undo makes a new record of the
 * fields that it had, and says so.
 */
export function DeleteButton(props: {
  list: string;
  path: string;
  client: ApiClient;
  fields: readonly FormField[];
  record: ListedRecord;
}): JSX.Element {
  const { list, path, client } = props;
  const [problem, setProblem] = useState<string | null>(null);
  const remove = async () => {
    try {
      await client.at(path).delete();
      leaveFreely();
      go(`/data${list}`);
      notice.value = {
        text: `Deleted ${path}`,
        undo: { label: 'Make it again, with a new id', run: () => again(props) },
      };
    } catch (error) {
      setProblem(sayError(error));
    }
  };
  return (
    <>
      {problem === null ? null : (
        <p class="problem" role="alert">
          {problem}
        </p>
      )}
      <ConfirmButton
        label="Delete"
        question={`Delete ${path}? Others may rest on it; it does not come back with its id.`}
        confirm="Delete it"
        onConfirm={remove}
      />
    </>
  );
}

async function again(props: {
  list: string;
  client: ApiClient;
  fields: readonly FormField[];
  record: ListedRecord;
}): Promise<void> {
  const record = spreadCustom(props.record);
  const kept = props.fields.filter(isEditable).filter(({ name }) => toFieldText(record[name]) !== '');
  const texts = Object.fromEntries(kept.map(({ name }) => [name, toFieldText(record[name])]));
  const made = await props.client.at(props.list).create(toChanges(kept, texts, {}));
  go(`/data${props.list}/${String(made['id'])}`);
  notice.value = { text: `Made again as ${String(made['id'])}` };
}
