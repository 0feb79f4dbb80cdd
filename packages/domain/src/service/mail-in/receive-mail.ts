import { fileNameOf } from '../../system/document/file-name.ts';
import { mediaTypeOf } from '../../system/document/media-type.ts';
import { makeDocument } from '../../system/document/write-document.ts';
import { isAddress } from '../../system/mail/address-of.ts';
import { askMail } from '../../system/mail/ask-mail.ts';
import { fillTokens } from '../../system/mail/tokens.ts';
import { unitsOfMail } from '../../system/mail/units-of-mail.ts';
import type { Unit } from '../../unit/unit.ts';
import type { ArrivedMail, TakenMail } from './arrived-mail.ts';
import { noteArrived, ticketOfMails } from './arrived-table.ts';
import { findMailbox, type Mailbox } from './find-mailbox.ts';
import { findTicket } from './find-ticket.ts';
import { makeMailTicket } from './make-ticket.ts';
import { takesAnswer } from './takes-answer.ts';
import { updateMailTicket } from './update-ticket.ts';

const mostFiles = 50;

/**
 * Takes a mail that came in, by the rules of the e-mail connector whose mailbox it is for (evidence: mail/new-tickets,
 * mail/replies, mail/discarded): a new ticket, a note of one, or nothing. Its files become documents of the ticket.
 */
export async function receiveMail(mail: ArrivedMail, unit: Unit): Promise<TakenMail> {
  unitsOfMail.set(unit, mail);
  const mailbox = await findMailbox([...mail.to, ...mail.cc], unit);
  if (mailbox === null) return { outcome: 'no mailbox', ticket: null, reason: null };
  const reason = await whyDiscarded(mail, mailbox, unit);
  if (reason !== null) return { outcome: 'discarded', ticket: null, reason };
  const found = await findTicket(mail, mailbox, unit);
  const goesOn = found !== null && (await takesAnswer(found, mail, unit)) ? found : null;
  if (goesOn !== null) await updateMailTicket(mail, goesOn, unit);
  const ticket = goesOn?.id ?? (await makeMailTicket(mail, mailbox, unit));
  if (mail.messageId !== null) await noteArrived(mail.messageId, ticket, unit);
  await keepFiles(mail, ticket, unit);
  await answer(mail, mailbox, ticket, goesOn === null, unit);
  return { outcome: goesOn === null ? 'ticket made' : 'ticket updated', ticket, reason: null };
}

async function whyDiscarded(mail: ArrivedMail, mailbox: Mailbox, unit: Unit): Promise<string | null> {
  const sender = mail.from.address;
  for (const { description } of await unit.select('/system/emailExclusions', {})) {
    const excluded = (description ?? '').toLowerCase().replace(/^\*/, '');
    if (
      excluded !== '' &&
      (sender === excluded || (/^[@.]/.test(excluded) ? sender.endsWith(excluded) : sender.endsWith(`@${excluded}`)))
    )
      return 'The sender is excluded.';
  }
  // What this mailbox sent itself would come round for ever.
  if (sender === mailbox.emailNotifyFrom?.toLowerCase()) return 'It comes from the mailbox itself.';
  if (mailbox.discardDuplicatesFlag !== true || mail.messageId === null) return null;
  return (await ticketOfMails([mail.messageId], unit)) === null ? null : 'It came before.';
}

async function keepFiles({ files }: ArrivedMail, ticket: number, unit: Unit): Promise<void> {
  const rights = { require: async () => {} };
  for (const { name, mediaType, bytes } of files.slice(0, mostFiles)) {
    const file = { name: fileNameOf(name), bytes, mediaType: mediaTypeOf(bytes, mediaType) };
    await makeDocument({ recordType: 'Ticket', recordId: ticket, title: file.name, file }, unit, rights);
  }
}

/** Says that the mail came: never to a machine, and not where the connector answers nobody. */
async function answer(mail: ArrivedMail, mailbox: Mailbox, ticket: number, isNew: boolean, unit: Unit): Promise<void> {
  const words = isNew ? mailbox.responseEmailForNew : mailbox.responseEmailForExisting;
  const isSilent = mail.isAutomatic || mailbox.neverRespondFlag === true || (mailbox.noResponseFlag === true && !isNew);
  if (isSilent || words === null || words === '') return;
  const record = await unit.get('/service/tickets', ticket);
  if (record === null) return;
  const from = mailbox.emailNotifyFrom ?? '';
  askMail(
    {
      from: isAddress(from) ? { name: '', address: from } : null,
      to: isAddress(mail.from.address) ? [mail.from.address] : [],
      bcc: isAddress(mailbox.bccEmailTo ?? '') ? [mailbox.bccEmailTo ?? ''] : [],
      subject: `Ticket#${ticket}/${record.summary ?? ''}`,
      text: await fillTokens(words, '/service/tickets', record, unit),
      reason: 'answer to mail',
      about: { collection: '/service/tickets', id: ticket },
      ...(mail.messageId !== null && { inReplyTo: mail.messageId }),
    },
    unit,
  );
}
