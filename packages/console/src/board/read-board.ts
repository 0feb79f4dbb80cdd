import type { ApiClient } from '@reeve/client';

/** A ticket on the board. */
export interface TicketCard {
  readonly id: number;
  readonly summary: string;
  readonly company: string;
  readonly owner: string;
  readonly priority: string;
  /** By when the next step of the service level is due, in the server's words; empty without one. */
  readonly due: string;
  readonly isInSla: boolean;
}

/** A status of the board, with its open tickets. */
export interface BoardColumn {
  readonly id: number;
  readonly name: string;
  readonly cards: readonly TicketCard[];
}

const cardFields = 'id,summary,company,owner,priority,status,slaStatus,isInSla';
const mostCards = 1000;

/** The boards that are in use, the oldest first. */
export async function readBoards(client: ApiClient, signal: AbortSignal): Promise<{ id: number; name: string }[]> {
  const query = { conditions: 'inactiveFlag = false and projectFlag = false', fields: 'id,name' };
  const boards = await client.at('/service/boards').list({ query, orderBy: 'id', pageSize: mostCards, signal });
  return boards.map(({ id, name }) => ({ id, name: String(name) }));
}

/** The statuses of a board in their order, each with its open tickets; the newest thousand of the board. */
export async function readBoard(
  client: ApiClient,
  board: number,
  signal: AbortSignal,
): Promise<readonly BoardColumn[]> {
  const reading = client.at(`/service/boards/${board}/statuses`).list({
    query: { conditions: 'inactive = false', fields: 'id,name' },
    orderBy: 'sortOrder',
    pageSize: mostCards,
    signal,
  });
  const listing = client.service.tickets.list({
    query: { conditions: `board/id = ${board} and closedFlag = false`, fields: cardFields },
    orderBy: 'id desc',
    pageSize: mostCards,
    signal,
  });
  // Whoever leaves gives up both: each must be heard of.
  const [statuses, tickets] = await Promise.all([reading, listing]);
  const byStatus = Map.groupBy(tickets, ({ status }) => status?.id);
  return statuses.map(({ id, name }) => ({
    id,
    name: String(name),
    cards: (byStatus.get(id) ?? []).map(toCard),
  }));
}

function toCard(ticket: {
  readonly id: number;
  readonly summary?: string;
  readonly company?: { readonly name?: string };
  readonly owner?: { readonly name?: string };
  readonly priority?: { readonly name?: string };
  readonly slaStatus?: string;
  readonly isInSla?: boolean | null;
}): TicketCard {
  return {
    id: ticket.id,
    summary: ticket.summary ?? '',
    company: ticket.company?.name ?? '',
    owner: ticket.owner?.name ?? '',
    priority: ticket.priority?.name ?? '',
    due: ticket.slaStatus ?? '',
    isInSla: ticket.isInSla !== false,
  };
}

/** Gives a ticket another status. Raises the client's error for what the server refuses. */
export async function moveTicket(client: ApiClient, ticket: number, status: number): Promise<void> {
  await client.at(`/service/tickets/${ticket}`).patch({ status: { id: status } });
}
