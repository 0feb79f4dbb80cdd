import type { IntegrationKit, TicketDesk } from '@reeve/kit';
import { KitError } from '@reeve/kit';
import { orderRecord } from './own-data.ts';

/** What a form sent. */
export type FormFields = (name: string) => string;

/** Keeps a connection; answers its id. */
export async function connectTo(kit: IntegrationKit, provider: string, fields: FormFields): Promise<string> {
  const [site, companyId, clientId] = [fields('site'), fields('companyId'), fields('clientId')];
  const secrets = { publicKey: fields('publicKey'), privateKey: fields('privateKey') };
  const settings = { site, companyId, clientId };
  return (await kit.connections.add({ name: fields('name'), provider, settings, secrets })).id;
}

/** What is done on the page of a connection, by the last part of its address; each answers what it says afterwards. */
export const deskActions: Readonly<Record<string, (desk: TicketDesk, fields: FormFields) => Promise<string>>> = {
  async members(desk, fields) {
    const { memberName } = await desk.members.confirm(fields('userId'), Number(fields('memberId')));
    return `${memberName} was confirmed.`;
  },
  async states(desk, fields) {
    const { state, status } = await desk.statuses.map(
      Number(fields('boardId')),
      fields('state'),
      Number(fields('statusId')),
    );
    return `“${state}” is “${status.name}”.`;
  },
  async link(desk, fields) {
    const { ticketId } = await desk.links.link(orderRecord(fields('order')), Number(fields('ticketId')));
    return `Ticket ${ticketId} was linked.`;
  },
  async unlink(desk, fields) {
    await desk.links.unlink(orderRecord(fields('order')));
    return 'The link was removed.';
  },
  async note(desk, fields) {
    const ticketId = await linkedTicket(desk, fields);
    const { isNew } = await desk.notes.post({ key: fields('key'), ticketId, text: fields('text') });
    return isNew ? 'The note was posted.' : 'The note had been posted before.';
  },
  async status(desk, fields) {
    const { status } = await desk.statuses.apply(await linkedTicket(desk, fields), fields('state'));
    return `The ticket is in “${status.name}”.`;
  },
};

async function linkedTicket(desk: TicketDesk, fields: FormFields): Promise<number> {
  const link = await desk.links.ofRecord(orderRecord(fields('order')));
  if (link !== null) return link.ticketId;
  throw new KitError('NOT_LINKED', `Order ${fields('order')} has no ticket.`, 'Link one first.');
}
