import type { RowOf } from '@reeve/store';
import type { MailTrigger } from '../../../system/mail/address-of.ts';
import type { MailTemplate } from '../../../system/mail/template.ts';
import { unitsOfMail } from '../../../system/mail/units-of-mail.ts';
import type { Unit } from '../../../unit/unit.ts';
import { audienceOf, mailOfTicket, plainTemplate, type TicketAudience } from './mail-of-ticket.ts';

type Ticket = RowOf<'/service/tickets'>;
type Board = RowOf<'/service/boards'>;

/** What was written about a ticket, and why it is mailed. */
interface WrittenText {
  readonly text: string | null;
  readonly reason: string;
  readonly trigger?: MailTrigger | undefined;
}

const nobody: TicketAudience = { contact: false, resources: false, copies: false };

/**
 * Mails what was written about a ticket in the words of its board: contact and copies by the board's template for contacts,
 * members by that for resources; in one mail where it has neither (evidence: mail/board-templates). What came by mail does
 * not go back to its sender (evidence: mail/no-echo).
 */
export async function mailWritten(
  ticket: Ticket,
  whom: TicketAudience,
  written: WrittenText,
  unit: Unit,
): Promise<void> {
  const board = ticket.board === null ? null : await unit.get('/service/boards', ticket.board);
  // What a machine wrote would be answered by a machine, round and round.
  const audience = unitsOfMail.get(unit)?.isAutomatic === true ? { ...nobody, resources: whom.resources } : whom;
  await mailInWordsOf(board, ticket, audience, written, unit);
  if (audience.contact && board?.sendToBundledFlag === true) await mailOfBundle(ticket, written, unit);
}

async function mailInWordsOf(
  board: Board | null,
  ticket: Ticket,
  whom: TicketAudience,
  written: WrittenText,
  unit: Unit,
): Promise<void> {
  const templates = [board?.contactTemplate ?? null, board?.resourceTemplate ?? null];
  if (templates.every((id) => id === null)) return send(ticket, plainTemplate, whom, written, unit);
  const [toContact, toResources] = await Promise.all(templates.map((id) => templateFor(id, unit)));
  await send(ticket, toContact ?? plainTemplate, { ...whom, resources: false }, written, unit);
  await send(ticket, toResources ?? plainTemplate, { ...nobody, resources: whom.resources }, written, unit);
}

/** Each contact of a child has a mail about that child, and sees nobody else's address (evidence: mail/bundled). */
async function mailOfBundle(ticket: Ticket, written: WrittenText, unit: Unit): Promise<void> {
  const children = await unit.select('/service/tickets', { parentTicketId: ticket.id });
  for (const child of children) {
    const contact = child.automaticEmailContactFlag === true;
    if (contact) await mailWritten(child, { ...nobody, contact }, written, unit);
  }
}

/** What was written stands behind a template that has no place for it. */
async function templateFor(id: number | null, unit: Unit): Promise<MailTemplate | null> {
  const template = id === null ? null : await unit.get('/service/emailTemplates', id);
  if (template === null) return null;
  const body = template.body ?? '';
  return { ...template, body: /\[text\]/i.test(body) ? body : `${body}\n\n[text]`.trimStart() };
}

async function send(
  ticket: Ticket,
  template: MailTemplate,
  whom: TicketAudience,
  { text, reason, trigger }: WrittenText,
  unit: Unit,
): Promise<void> {
  const { to, cc } = await audienceOf(ticket, whom, unit, trigger);
  const sender = unitsOfMail.get(unit)?.from.address.toLowerCase();
  const others = (addresses: readonly string[]) => addresses.filter((each) => each.toLowerCase() !== sender);
  await mailOfTicket(ticket, template, { to: others(to), cc: others(cc) }, reason, unit, { text });
}
