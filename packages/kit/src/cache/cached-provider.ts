import type { DeskTicket, TicketProvider } from '../provider/ticket-provider.ts';
import type { TtlCache } from './ttl-cache.ts';

/** A provider whose tickets, boards, statuses and members are kept for a while; what is written through it is forgotten at once. */
export function cachedProvider(provider: TicketProvider, cache: TtlCache): TicketProvider {
  const wrote = async (ticketId: number, write: Promise<DeskTicket>) => {
    try {
      return await write;
    } finally {
      cache.drop(`tickets/${ticketId}`);
    }
  };
  return {
    test: () => provider.test(),
    findTickets: (question) => provider.findTickets(question),
    readTicket: (id) => cache.get(`tickets/${id}`, () => provider.readTicket(id)),
    createTicket: (order) => provider.createTicket(order),
    notesOf: (ticketId) => provider.notesOf(ticketId),
    addNote: (ticketId, note) => provider.addNote(ticketId, note),
    boards: () => cache.get('boards', () => provider.boards()),
    statusesOf: (boardId) => cache.get(`boards/${boardId}`, () => provider.statusesOf(boardId)),
    setStatus: (ticketId, statusId) => wrote(ticketId, provider.setStatus(ticketId, statusId)),
    members: () => cache.get('members', () => provider.members()),
  };
}
