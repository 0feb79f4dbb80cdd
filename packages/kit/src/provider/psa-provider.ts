import { type ApiClient, ApiError, CallError, connect, NotFoundError } from '@reeve/client';
import { KitError } from '../error/kit-error.ts';
import { noTicket, refused } from './provider-refusals.ts';
import { noteFlags, toBoard, toMember, toNote, toStatus, toTicket } from './psa-records.ts';
import type {
  ConnectionTest,
  DeskBoard,
  DeskMember,
  DeskNote,
  DeskStatus,
  DeskTicket,
  ProviderMaker,
  TicketOrder,
  TicketProvider,
  TicketQuestion,
} from './ticket-provider.ts';

/** Makes the provider of ConnectWise PSA, or of a Reeve: settings `site`, `companyId`, `clientId`, secrets `publicKey`, `privateKey`. */
export const psaProvider: ProviderMaker = (settings, secrets) => {
  const needed = (name: string, value: string | undefined) => {
    if (value !== undefined && value !== '') return value;
    throw new KitError('SETTING_MISSING', `"${name}" is missing.`, 'Enter it, and connect again.');
  };
  const client = connect({
    site: needed('site', settings['site']),
    companyId: needed('companyId', settings['companyId']),
    clientId: needed('clientId', settings['clientId']),
    publicKey: needed('publicKey', secrets.reveal('publicKey')),
    privateKey: needed('privateKey', secrets.reveal('privateKey')),
  });
  return new PsaProvider(client);
};

const ticketFields = ['id', 'summary', 'board', 'status', 'company', 'closedFlag', 'mergedParentTicket'] as const;

/** The tickets of ConnectWise PSA, or of a Reeve, by its API. */
export class PsaProvider implements TicketProvider {
  readonly #client: Pick<ApiClient, 'service' | 'system'>;

  constructor(client: Pick<ApiClient, 'service' | 'system'>) {
    this.#client = client;
  }

  async test(): Promise<ConnectionTest> {
    try {
      const { version } = await this.#client.system.info.get();
      await this.#client.service.tickets.list({ pageSize: 1, fields: ['id'] });
      return { isFine: true, message: `Connected to version ${version}.`, advice: null };
    } catch (error) {
      if (!(error instanceof CallError)) throw error;
      return { isFine: false, message: error.message, advice: error.advice ?? null };
    }
  }

  async findTickets({ text, boardId, companyId, isClosed, atMost = 25 }: TicketQuestion = {}): Promise<DeskTicket[]> {
    const found = await this.#client.service.tickets.list({
      where: (t) => [
        ...(text === undefined ? [] : [t.summary.contains(text)]),
        ...(boardId === undefined ? [] : [t.board.id.is(boardId)]),
        ...(companyId === undefined ? [] : [t.company.id.is(companyId)]),
        ...(isClosed === undefined ? [] : [t.closedFlag.is(isClosed)]),
      ],
      fields: ticketFields,
      orderBy: 'id desc',
      pageSize: atMost,
    });
    return found.map(toTicket);
  }

  /** A system that does not know the keys may answer 404 as well: who is let in is answered a list (evidence: calling/ambiguous-404). */
  async readTicket(id: number): Promise<DeskTicket | null> {
    const { tickets } = this.#client.service;
    try {
      return toTicket(await tickets(id).get({ fields: ticketFields }));
    } catch (error) {
      if (!(error instanceof NotFoundError)) throw error;
      const there = await tickets.first({ where: (t) => t.id.is(id), fields: ticketFields });
      return there === undefined ? null : toTicket(there);
    }
  }

  /** With a key, which the ticket has as `externalXRef`, it is looked for before it is made. */
  async createTicket({ summary, companyId, boardId, description, key }: TicketOrder): Promise<DeskTicket> {
    const { tickets } = this.#client.service;
    const body = {
      summary,
      company: { id: companyId },
      ...(boardId === undefined ? {} : { board: { id: boardId } }),
      ...(description === undefined ? {} : { initialDescription: description }),
    };
    if (key === undefined) return toTicket(await translated(tickets.create(body)));
    const there = await tickets.first({ where: (t) => t.externalXRef.is(key) });
    if (there !== undefined) return toTicket(there);
    const made = tickets.create({ ...body, externalXRef: key }, { probe: (t) => t.externalXRef.is(key) });
    return toTicket(await translated(made));
  }

  async notesOf(ticketId: number): Promise<DeskNote[]> {
    const notes = await translated(this.#client.service.tickets(ticketId).notes.all({ orderBy: 'id asc' }), ticketId);
    return notes.map(toNote);
  }

  async addNote(ticketId: number, { text, kind }: Omit<DeskNote, 'id'>): Promise<DeskNote> {
    if (text.trim() === '') throw refused('A note needs a text.');
    const { notes } = this.#client.service.tickets(ticketId);
    return toNote(await translated(notes.create({ text, ...noteFlags(kind) }), ticketId));
  }

  async boards(): Promise<DeskBoard[]> {
    const { boards } = this.#client.service;
    return (await boards.all({ where: (b) => b.inactiveFlag.is(false), orderBy: 'name asc' })).map(toBoard);
  }

  async statusesOf(boardId: number): Promise<DeskStatus[]> {
    const { statuses } = this.#client.service.boards(boardId);
    const all = statuses.all({ where: (s) => s.inactive.is(false), orderBy: 'sortOrder asc' });
    return (await translated(all)).map(toStatus);
  }

  /** A status of another board is answered as success, and the board's own one is taken: so it is looked at first. */
  async setStatus(ticketId: number, statusId: number): Promise<DeskTicket> {
    const ticket = await this.readTicket(ticketId);
    if (ticket === null) throw noTicket(ticketId);
    if (!(await this.statusesOf(ticket.board.id)).some(({ id }) => id === statusId))
      throw refused(`The board "${ticket.board.name}" has no status ${statusId} that is active.`);
    const changed = this.#client.service.tickets(ticketId).patch({ status: { id: statusId } });
    return toTicket(await translated(changed, ticketId));
  }

  async members(): Promise<DeskMember[]> {
    const { members } = this.#client.system;
    const all = await members.all({ where: (m) => [m.inactiveFlag.is(false), m.licenseClass.isNot('A')] });
    return all.map(toMember);
  }
}

/** A refusal as the kit has it. What may be tried again stays the client's own error. */
async function translated<T>(call: PromiseLike<T>, ticketId?: number): Promise<T> {
  try {
    return await call;
  } catch (error) {
    if (error instanceof NotFoundError)
      throw ticketId === undefined ? refused(error.message, error) : noTicket(ticketId, error);
    if (error instanceof ApiError && error.status < 500 && !error.isTemporary && ![401, 403].includes(error.status))
      throw refused(messageOf(error), error);
    throw error;
  }
}

function messageOf({ message, errors }: ApiError): string {
  return errors.length === 0 ? message : errors.map((each) => each.message).join(' ');
}
