import { receiveMail, systemActor, type TakenMail, transact } from '@reeve/domain';
import { readMail } from '@reeve/mail';
import type { Tenant } from '../tenant/tenant.ts';

/** As large as mail servers usually let through. */
export const largestMail = 35 * 1024 * 1024;

/**
 * Takes a mail as it came over the wire, for the mailbox that it is addressed to, or that `to` names. Raises `MailUnreadable` for
 * what is no mail, and what the connector's own rules refuse.
 */
export async function takeMail(raw: Uint8Array, to: readonly string[], { writer }: Tenant): Promise<TakenMail> {
  const mail = await readMail(raw, to);
  return transact(systemActor, writer, (unit) => receiveMail(mail, unit));
}
