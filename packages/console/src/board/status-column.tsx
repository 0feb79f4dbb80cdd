import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { hrefOf } from '../address/address.ts';
import type { BoardColumn, TicketCard } from './read-board.ts';

type Move = (ticket: number, status: number) => Promise<void>;

/** A status, and the cards of its tickets; a card that is dropped on it gets this status. */
export function StatusColumn(props: { column: BoardColumn; all: readonly BoardColumn[]; move: Move }): JSX.Element {
  const { column, all, move } = props;
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
          <Card key={card.id} card={card} status={column.id} all={all} move={move} />
        ))}
      </ul>
    </section>
  );
}

function Card(props: { card: TicketCard; status: number; all: readonly BoardColumn[]; move: Move }): JSX.Element {
  const { card, status, all, move } = props;
  return (
    <li class="card" draggable onDragStart={(event) => event.dataTransfer?.setData('text/plain', String(card.id))}>
      <a href={hrefOf(`/ticket/${card.id}`)} draggable={false}>
        #{card.id} {card.summary}
      </a>
      <p class="quiet">{[card.company, card.priority, card.owner].filter((each) => each !== '').join(' · ')}</p>
      {card.due === '' ? null : <p class={card.isInSla ? 'due' : 'due late'}>{card.due}</p>}
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
