import { useSignal } from '@preact/signals';
import type { ApiClient } from '@reeve/client';
import type { JSX } from 'preact';
import { hrefOf } from '../address/address.ts';
import type { ListedRecord } from '../data/listed-record.ts';
import { showMoment, showValue } from '../data/show-value.ts';
import { useCompanyClock } from '../session/use-company-clock.ts';
import { PageHead } from '../view/page-head.tsx';
import { Problem, Waiting } from '../view/states.tsx';
import { useLoaded } from '../view/use-loaded.ts';
import { EntriesCard } from './entries-card.tsx';
import { NotesCard } from './notes-card.tsx';
import { readTicket, type WholeTicket } from './read-ticket.ts';
import { SlaCard } from './sla-card.tsx';
import { TicketChoices } from './ticket-choices.tsx';
import { TicketFacts } from './ticket-facts.tsx';
import { TimeCard } from './time-card.tsx';

interface TicketProps {
  readonly id: number;
  readonly client: ApiClient;
}

/** A service ticket with everything that belongs to it, as somebody who works on it wants it. */
export function TicketPage({ id, client }: TicketProps): JSX.Element {
  const round = useSignal(0);
  const { value, error } = useLoaded((signal) => readTicket(client, id, signal), [id, round.value]);
  const clock = useCompanyClock();
  const again = () => {
    round.value++;
  };
  if (value === null) return error === null ? <Waiting lines={14} /> : <Problem error={error} />;
  return (
    <>
      <p class="crumbs">
        <a href={hrefOf('/board')}>Board</a> / #{id}
      </p>
      <PageHead title={String(value.ticket['summary'] ?? '')}>
        <a class="button" href={hrefOf(`/data/service/tickets/${id}`)}>
          All fields
        </a>
      </PageHead>
      <Problem error={error} />
      <TicketChoices ticket={value.ticket} client={client} onChange={again} />
      <div class="ticket">
        <div>
          <NotesCard id={id} notes={value.notes} client={client} onAdded={again} />
          <TimeCard id={id} time={value.time} client={client} clock={clock} onAdded={again} />
          <HistoryCard whole={value} />
        </div>
        <div>
          <SlaCard ticket={value.ticket} clock={clock} />
          <TicketFacts ticket={value.ticket} />
          <FurtherCards whole={value} />
        </div>
      </div>
    </>
  );
}

function HistoryCard({ whole }: { whole: WholeTicket }): JSX.Element {
  return (
    <EntriesCard
      title="History"
      entries={whole.history}
      empty="No change is on record."
      show={(entry) => (
        <>
          {String(entry['text'] ?? '')}
          <span class="quiet">
            {showMoment(entry['enteredDate'])} · {String(entry['enteredBy'] ?? '')}
          </span>
        </>
      )}
    />
  );
}

function FurtherCards({ whole }: { whole: WholeTicket }): JSX.Element {
  return (
    <>
      <EntriesCard
        title="Schedule"
        entries={whole.schedule}
        empty="Nobody is scheduled."
        show={(entry) => (
          <>
            {showValue(entry['member'])}
            <span class="quiet">
              {[spanOf(entry), entry['doneFlag'] === true ? 'done' : ''].filter((each) => each !== '').join(' · ')}
            </span>
          </>
        )}
      />
      <EntriesCard
        title="Tasks"
        entries={whole.tasks}
        empty="No tasks."
        show={(entry) => `${entry['closedFlag'] === true ? '✓ ' : ''}${String(entry['notes'] ?? '')}`}
      />
      <EntriesCard
        title="Configurations"
        entries={whole.configurations}
        empty="None is attached."
        show={(entry) => (
          <a href={hrefOf(`/data/company/configurations/${String(entry['id'])}`)}>
            {String(entry['deviceIdentifier'] ?? entry['name'] ?? entry['id'])}
          </a>
        )}
      />
      <EntriesCard
        title="Documents"
        entries={whole.documents}
        empty="No documents."
        show={(entry) => String(entry['title'] ?? entry['fileName'] ?? entry['id'])}
      />
    </>
  );
}

/** From when to when an entry of the schedule is; empty for one without times. */
function spanOf(entry: ListedRecord): string {
  const [start, end] = [showMoment(entry['dateStart']), showMoment(entry['dateEnd'])];
  return start === '' || end === '' ? start : `${start} to ${end.slice(11)}`;
}
