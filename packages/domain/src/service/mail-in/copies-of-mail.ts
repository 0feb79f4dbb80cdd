import type { Unit } from '../../unit/unit.ts';
import type { ArrivedMail } from './arrived-mail.ts';
import { addressesOfMailboxes } from './find-mailbox.ts';

/** What a ticket's list of copies holds (evidence: tickets/lengths). */
const longestCopies = 1000;

/**
 * Who had a copy of a mail, as a ticket lists copies: whole addresses alone, as many as fit, and no mailbox of a connector
 * (evidence: mail/copies). A mailbox would take each mail about the ticket for an answer to it.
 */
export async function copiesOf(mail: ArrivedMail, unit: Unit): Promise<string> {
  const mailboxes = await addressesOfMailboxes(unit);
  let copies = '';
  for (const address of new Set(mail.cc))
    if (!mailboxes.has(address.toLowerCase()) && copies.length + address.length < longestCopies)
      copies += `${address};`;
  return copies;
}
