import { useSignal } from '@preact/signals';
import type { ApiClient } from '@reeve/client';
import type { JSX } from 'preact';
import type { ListedRecord, ListedValue } from '../data/listed-record.ts';
import { may } from '../session/may.ts';
import { notice } from '../view/notice.tsx';
import { sayError } from '../view/say-error.ts';
import { useLoaded } from '../view/use-loaded.ts';

interface Choice {
  readonly id: string;
  readonly name: string;
}

/** The status, owner and priority of a ticket, each changed where it is chosen; what the server refuses is said there. */
export function TicketChoices(props: { ticket: ListedRecord; client: ApiClient; onChange: () => void }): JSX.Element {
  const { ticket, client } = props;
  const problem = useSignal<string | null>(null);
  const board = idOf(ticket['board']);
  const { value } = useLoaded((signal) => readChoices(client, board, signal), [board]);
  const change = async (field: string, id: string) => {
    try {
      await client
        .at(`/service/tickets/${String(ticket['id'])}`)
        .patch({ [field]: id === '' ? null : { id: Number(id) } });
      problem.value = null;
      notice.value = { text: 'Saved' };
    } catch (error) {
      problem.value = sayError(error);
    }
    props.onChange();
  };
  const canEdit = may('patch', '/service/tickets');
  const choice = (label: string, field: string, choices: readonly Choice[] | undefined, isOptional = false) => (
    <Chooser
      label={label}
      value={ticket[field]}
      choices={canEdit ? (choices ?? []) : []}
      isOptional={isOptional}
      isDisabled={!canEdit}
      onChoose={(id) => change(field, id)}
    />
  );
  return (
    <div class="card choices">
      {choice('Status', 'status', value?.statuses)}
      {choice('Owner', 'owner', value?.owners, true)}
      {choice('Priority', 'priority', value?.priorities)}
      {problem.value === null ? null : (
        <p class="problem" role="alert">
          {problem.value}
        </p>
      )}
    </div>
  );
}

function Chooser(props: {
  label: string;
  value: ListedValue | undefined;
  choices: readonly Choice[];
  isOptional: boolean;
  isDisabled: boolean;
  onChoose: (id: string) => void;
}): JSX.Element {
  const now = { id: idOf(props.value), name: nameOf(props.value) };
  const isListed = props.choices.some(({ id }) => id === now.id);
  const others = isListed || now.id === '' ? props.choices : [now, ...props.choices];
  return (
    <label class="field">
      {props.label}
      <select
        value={now.id}
        disabled={props.isDisabled}
        onChange={({ currentTarget }) => props.onChoose(currentTarget.value)}
      >
        {props.isOptional || now.id === '' ? <option value="">–</option> : null}
        {others.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}

async function readChoices(client: ApiClient, board: string, signal: AbortSignal) {
  const read = async (path: string, fields: string, conditions: string, orderBy: string): Promise<Choice[]> => {
    const query = { fields, ...(conditions !== '' && { conditions }) };
    const found = await client.at(path).list({ query, orderBy, pageSize: 1000, signal });
    return found.map((each) => ({ id: String(each['id']), name: String(each['name'] ?? each['identifier']) }));
  };
  const [statuses, owners, priorities] = await Promise.all([
    board === '' ? [] : read(`/service/boards/${board}/statuses`, 'id,name', 'inactive = false', 'sortOrder'),
    read('/system/members', 'id,identifier', 'inactiveFlag = false', 'identifier').catch(() => []),
    read('/service/priorities', 'id,name', '', 'sortOrder'),
  ]);
  return { statuses, owners, priorities };
}

function idOf(value: ListedValue | undefined): string {
  return typeof value === 'object' && value !== null && 'id' in value ? String(value['id']) : '';
}

function nameOf(value: ListedValue | undefined): string {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return '';
  const { name, identifier } = value as Record<string, ListedValue>;
  return String(name ?? identifier ?? '');
}
