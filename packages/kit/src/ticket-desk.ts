import type { CallbackMessage } from '@reeve/client/callbacks';
import type { DeskParts } from './desk/desk-parts.ts';
import { TicketLinks } from './link/ticket-links.ts';
import { MemberMapping } from './member/member-mapping.ts';
import { NotePosting } from './note/note-posting.ts';
import type { TicketProvider } from './provider/ticket-provider.ts';
import { StatusMapping } from './status/status-mapping.ts';

/** What hears of callbacks: the client's `CallbackReceiver` is one. */
export interface CallbackSource {
  on(type: '*', handle: (message: CallbackMessage) => Promise<void> | void): unknown;
}

/** Everything that is done with the tickets of one connection. */
export class TicketDesk {
  /** The system itself; reads are kept for a while. */
  readonly provider: TicketProvider;
  readonly links: TicketLinks;
  readonly notes: NotePosting;
  readonly statuses: StatusMapping;
  readonly members: MemberMapping;
  readonly #parts: DeskParts;

  constructor(parts: DeskParts) {
    this.#parts = parts;
    this.provider = parts.provider;
    this.links = new TicketLinks(parts);
    this.notes = new NotePosting(parts);
    this.statuses = new StatusMapping(parts, this.links);
    this.members = new MemberMapping(parts);
  }

  /** Keeps links and cache up to date by what callbacks tell. */
  listenTo(receiver: CallbackSource): void {
    receiver.on('*', (message) => this.hear(message));
  }

  /** Does what a message asks for: forgets what is no longer so, and brings the links of a ticket up to date. */
  async hear({ type, action, id }: Pick<CallbackMessage, 'type' | 'action' | 'id'>): Promise<void> {
    const { cache } = this.#parts;
    if (type === 'member') cache.drop('members');
    if (type !== 'ticket') return;
    cache.drop(`tickets/${id}`);
    if (action === 'deleted') await this.links.markDeleted(id);
    else await this.links.look(id);
  }
}
