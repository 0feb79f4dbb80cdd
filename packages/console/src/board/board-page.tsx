import { useSignal } from '@preact/signals';
import type { ApiClient } from '@reeve/client';
import type { JSX } from 'preact';
import { address, ask } from '../address/address.ts';
import { useCompanyClock } from '../session/use-company-clock.ts';
import { PageHead } from '../view/page-head.tsx';
import { sayError } from '../view/say-error.ts';
import { Empty, Problem, Waiting } from '../view/states.tsx';
import { useLoaded } from '../view/use-loaded.ts';
import { useNow } from '../view/use-now.ts';
import { type BoardColumn, moveTicket, readBoard, readBoards } from './read-board.ts';
import { StatusColumn } from './status-column.tsx';

/** The open tickets of a service board, a column a status. A card is moved by dragging it, or by the choice on it. */
export function BoardPage({ client }: { client: ApiClient }): JSX.Element {
  const { value: boards, error } = useLoaded((signal) => readBoards(client, signal), []);
  if (error !== null) return <Problem error={error} />;
  if (boards === null) return <Waiting lines={10} />;
  const chosen = Number(address.value.query.get('board') ?? boards[0]?.id);
  return (
    <>
      <PageHead title="Service board" says="Open tickets by status. Drag a card, or choose its status on it." />
      <label class="choice">
        Board{' '}
        <select value={String(chosen)} onChange={({ currentTarget }) => ask({ board: currentTarget.value })}>
          {boards.map(({ id, name }) => (
            <option key={id} value={String(id)}>
              {name}
            </option>
          ))}
        </select>
      </label>
      {Number.isNaN(chosen) ? (
        <Empty>There is no board.</Empty>
      ) : (
        <Columns key={chosen} board={chosen} client={client} />
      )}
    </>
  );
}

function Columns({ board, client }: { board: number; client: ApiClient }): JSX.Element {
  const round = useSignal(0);
  const wanted = useSignal('');
  const problem = useSignal<string | null>(null);
  const now = useNow(useCompanyClock());
  const { value, error } = useLoaded((signal) => readBoard(client, board, signal), [board, round.value]);
  const move = async (ticket: number, status: number) => {
    problem.value = await moveTicket(client, ticket, status).then(() => null, sayError);
    round.value++;
  };
  if (error !== null) return <Problem error={error} />;
  return (
    <>
      <label class="choice">
        Filter{' '}
        <input
          type="search"
          value={wanted.value}
          onInput={({ currentTarget }) => {
            wanted.value = currentTarget.value;
          }}
        />
      </label>
      {problem.value === null ? null : (
        <p class="problem" role="alert">
          {problem.value}
        </p>
      )}
      <div class="board">
        {(value ?? []).map((column) => (
          <StatusColumn
            key={column.id}
            column={filtered(column, wanted.value)}
            all={value ?? []}
            now={now}
            move={move}
          />
        ))}
      </div>
    </>
  );
}

function filtered(column: BoardColumn, wanted: string): BoardColumn {
  const text = wanted.toLowerCase();
  const fits = (...texts: readonly string[]) => texts.some((each) => each.toLowerCase().includes(text));
  const cards = column.cards.filter(({ id, summary, company, owner }) => fits(String(id), summary, company, owner));
  return { ...column, cards };
}
