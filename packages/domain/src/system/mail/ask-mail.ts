import type { Mail } from '../../unit/mail.ts';
import type { Unit } from '../../unit/unit.ts';
import { unitsOfMail } from './units-of-mail.ts';

/** The most recipients of one mail. */
const mostRecipients = 200;
const longestSubject = 250;

/**
 * Asks for a mail: it is sent when the transaction is kept. Nobody has it twice, a machine whose mail is taken has none
 * (evidence: mail/discarded), and without anybody to send it to there is none. Answers whether there is.
 */
export function askMail(mail: Mail, unit: Unit): boolean {
  const seen = new Set(machineOf(unit));
  const fresh = (addresses: readonly string[] = []) =>
    addresses.filter((each) => {
      const key = each.toLowerCase();
      const isNew = !seen.has(key) && seen.size < mostRecipients;
      if (isNew) seen.add(key);
      return isNew;
    });
  const [to, cc, bcc] = [fresh(mail.to), fresh(mail.cc), fresh(mail.bcc)];
  if (to.length + cc.length + bcc.length === 0) return false;
  const subject = mail.subject.replace(/[\x00-\x1f\x7f]+/g, ' ').slice(0, longestSubject);
  unit.mails.push({ ...mail, to, cc, bcc, subject });
  return true;
}

/** The address of the machine whose mail a transaction takes: a report of what could not be sent would be answered by the next. */
function machineOf(unit: Unit): string[] {
  const arrived = unitsOfMail.get(unit);
  return arrived?.isAutomatic === true ? [arrived.from.address.toLowerCase()] : [];
}
