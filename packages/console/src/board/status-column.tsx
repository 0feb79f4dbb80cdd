import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { hrefOf } from '../address/address.ts';
import { readSlaDue, saySpan } from '../ticket/sla-due.ts';
import type { BoardColumn, TicketCard } from './read-board.ts';

type Move = (ticket: number, status: number) => Promise<void>;

/** A status, and the cards of its tickets; a card that is dropped on it gets this status. */
export function StatusColumn(props: {
  column: BoardColumn;
  all: readonly BoardColumn[];
  now: number;
  move: Move;
}): JSX.Element {
  const { column, all, now, move } = props;
  const isOver = useSignal(false);
  const drop = async (event: DragEvent) => {
    event.preventDefault();
    isOver.value = false;
    const ticket = Number(event.dataTransfer?.getData('text/plain'));
    if (ticket > 0 && !column.cards.some(({ id }) => id === ticket)) await move(ticket, column.id);
  };
  return (
    <section
      class={isOver.value ? 'status over' : 'status'}
      aria-label={column.name}
      onDragOver={(event) => {
        event.preventDefault();
        isOver.value = true;
      }}
      onDragLeave={() => {
        isOver.value = false;
      }}
      onDrop={drop}
    >
      <h2>
        {column.name} <span class="quiet">{column.cards.length}</span>
      </h2>
      <ul>
        {column.cards.map((card) => (
          <Card key={card.id} card={card} status={column.id} all={all} now={now} move={move} />
        ))}
      </ul>
    </section>
  );
}

function Card(props: {
  card: TicketCard;
  status: number;
  all: readonly BoardColumn[];
  now: number;
  move: Move;
}): JSX.Element {
  const { card, status, all, now, move } = props;
  return (
    <li class="card" draggable onDragStart={(event) => event.dataTransfer?.setData('text/plain', String(card.id))}>
      <a href={hrefOf(`/ticket/${card.id}`)} draggable={false}>
        #{card.id} {card.summary}
      </a>
      <p class="quiet">{[card.company, card.priority, card.owner].filter((each) => each !== '').join(' · ')}</p>
      <Due card={card} now={now} />
      <select
        aria-label={`Status of ticket ${card.id}`}
        value={String(status)}
        onChange={({ currentTarget }) => move(card.id, Number(currentTarget.value))}
      >
        {all.map(({ id, name }) => (
          <option key={id} value={String(id)}>
            {name}
          </option>
        ))}
      </select>
    </li>
  );
}

/** What the service level says, and how long there is to it. */
function Due({ card, now }: { card: TicketCard; now: number }): JSX.Element | null {
  if (card.due === '') return null;
  const due = readSlaDue(card.due, now);
  const left = due === null ? null : due.at - now;
  return (
    <p class={card.isInSla && (left ?? 0) >= 0 ? 'due' : 'due late'} title={card.due}>
      {due === null || left === null ? card.due : `${due.step}: ${saySpan(left)}${left < 0 ? ' late' : ''}`}
    </p>
  );
}
