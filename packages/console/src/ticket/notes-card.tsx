import { useSignal } from '@preact/signals';
import type { ApiClient } from '@reeve/client';
import type { JSX } from 'preact';
import { useUnsaved } from '../address/leaving.ts';
import type { ListedRecord } from '../data/listed-record.ts';
import { showMoment } from '../data/show-value.ts';
import { may } from '../session/may.ts';
import { Card } from '../view/card.tsx';
import { emptyWhatWasSent, textsOf } from '../view/form-texts.ts';
import { sayError } from '../view/say-error.ts';
import { Empty } from '../view/states.tsx';
import { useBusy } from '../view/use-busy.ts';
import type { TicketList } from './read-ticket.ts';

/** The kinds of a note, by the flag that makes it one. */
const kinds = {
  detailDescriptionFlag: 'Discussion',
  internalAnalysisFlag: 'Internal',
  resolutionFlag: 'Resolution',
} as const;

type NoteFlag = keyof typeof kinds;
const flags = Object.keys(kinds) as readonly NoteFlag[];

/** The notes of a ticket, all or of a kind, and a form for another. */
export function NotesCard(props: {
  id: number;
  notes: TicketList;
  client: ApiClient;
  onAdded: () => void;
}): JSX.Element {
  const shown = useSignal<NoteFlag | null>(null);
  const { notes } = props;
  const fitting = (notes ?? []).filter((note) => shown.value === null || note[shown.value] === true);
  return (
    <Card title="Notes" aside={<KindChoice shown={shown} />}>
      {notes === null ? <Empty>Your role does not let you read notes.</Empty> : null}
      {notes !== null && fitting.length === 0 ? <Empty>Nothing is written here yet.</Empty> : null}
      <ol class="notes">
        {fitting.map((note) => (
          <Note key={String(note['id'])} note={note} />
        ))}
      </ol>
      {may('create', '/service/tickets/{parentId}/notes') ? <NoteForm {...props} /> : null}
    </Card>
  );
}

function KindChoice({ shown }: { shown: { value: NoteFlag | null } }): JSX.Element {
  return (
    <select
      aria-label="Which notes"
      value={shown.value ?? ''}
      onChange={({ currentTarget }) => {
        shown.value = flags.find((flag) => flag === currentTarget.value) ?? null;
      }}
    >
      <option value="">All</option>
      {flags.map((flag) => (
        <option key={flag} value={flag}>
          {kinds[flag]}
        </option>
      ))}
    </select>
  );
}

function Note({ note }: { note: ListedRecord }): JSX.Element {
  const { contact } = note;
  const from =
    typeof contact === 'object' && contact !== null && 'name' in contact ? contact['name'] : note['createdBy'];
  return (
    <li class={note['internalAnalysisFlag'] === true ? 'internal' : undefined}>
      <div class="note-head">
        <strong>{String(from ?? '')}</strong>
        {flags.map((flag) =>
          note[flag] === true ? (
            <span key={flag} class="mark">
              {kinds[flag]}
            </span>
          ) : null,
        )}
        <span class="quiet">{showMoment(note['dateCreated'])}</span>
      </div>
      <p class="note-text">{String(note['text'] ?? '')}</p>
    </li>
  );
}

function NoteForm({ id, client, onAdded }: { id: number; client: ApiClient; onAdded: () => void }): JSX.Element {
  const problem = useSignal<string | null>(null);
  const isTyped = useSignal(false);
  useUnsaved(isTyped.value);
  const { isBusy, run: add } = useBusy(async (form: HTMLFormElement) => {
    const given = textsOf(form);
    try {
      await client
        .at(`/service/tickets/${id}/notes`)
        .create({ text: given['text'] ?? '', [given['kind'] ?? '']: true });
      problem.value = null;
      isTyped.value = !emptyWhatWasSent(form, given);
      onAdded();
    } catch (error) {
      problem.value = sayError(error);
    }
  });
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    return add(event.currentTarget as HTMLFormElement);
  };
  return (
    <form onInput={() => (isTyped.value = true)} onSubmit={submit} aria-label="Write a note" class="note-form">
      <label class="field">
        New note
        <textarea name="text" rows={3} required />
      </label>
      {problem.value === null ? null : (
        <p class="problem" role="alert">
          {problem.value}
        </p>
      )}
      <div class="actions">
        <select name="kind" aria-label="Kind">
          {flags.map((flag) => (
            <option key={flag} value={flag}>
              {kinds[flag]}
            </option>
          ))}
        </select>
        <button type="submit" class="main" aria-disabled={isBusy}>
          Add note
        </button>
      </div>
    </form>
  );
}
