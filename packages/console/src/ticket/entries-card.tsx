import type { ComponentChildren, JSX } from 'preact';
import type { ListedRecord } from '../data/listed-record.ts';
import { Card } from '../view/card.tsx';
import { Empty } from '../view/states.tsx';
import type { TicketList } from './read-ticket.ts';

/** A list of a ticket, a line an entry; says when it is empty, or not the caller's to read. */
export function EntriesCard(props: {
  title: string;
  entries: TicketList;
  empty: string;
  show: (entry: ListedRecord) => ComponentChildren;
}): JSX.Element {
  const { title, entries, empty, show } = props;
  return (
    <Card title={title} aside={entries === null ? null : <span class="quiet">{entries.length}</span>}>
      {entries === null ? <Empty>Your role does not let you read this.</Empty> : null}
      {entries?.length === 0 ? <Empty>{empty}</Empty> : null}
      <ul class="entries">
        {(entries ?? []).map((entry, at) => (
          <li key={String(entry['id'] ?? at)}>{show(entry)}</li>
        ))}
      </ul>
    </Card>
  );
}
