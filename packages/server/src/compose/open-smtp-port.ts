import { FaultError, findMailbox } from '@reeve/domain';
import { type ByteBudget, toListenError } from '@reeve/http';
import { listenForMail, MailUnreadable, type SmtpListener, SmtpRefusal } from '@reeve/mail';
import type { Settings } from '@reeve/settings';
import { readerOf } from '../call/reader-of.ts';
import { largestMail, takeMail } from '../mail-in/take-mail.ts';
import type { Tenant } from '../tenant/tenant.ts';
import { Visit } from '../tenant/visit.ts';
import type { Services } from './services.ts';

/** What the port is opened with. */
interface SmtpGround {
  readonly services: Pick<Services, 'tenants' | 'release' | 'observe' | 'callbacks'>;
  /** Certificate and key of the server, where it has them. */
  readonly tls: { readonly cert: string; readonly key: string } | null;
  /** What bodies may hold together: mails are counted with them. */
  readonly bodies: ByteBudget;
}

/** Opens the port that takes mail for a company's mailboxes; null where the settings want none. */
export async function openSmtpPort(
  { smtpPort, smtpCompany, host }: Settings,
  { services, tls, bodies }: SmtpGround,
): Promise<SmtpListener | null> {
  if (smtpPort === null) return null;
  const { observe, callbacks } = services;
  const inCompany = <T>(does: (tenant: Tenant) => Promise<T>) => visiting(services, smtpCompany, does);
  return listenForMail({
    host,
    port: smtpPort,
    tls,
    mostBytes: largestMail,
    mailboxOf: (address) => inCompany((tenant) => mailboxIn(tenant, address, services)),
    hold: (bytes) => (bytes > 0 ? bodies.take(bytes) : giveBack(bodies, -bytes)),
    take: (raw, to) => inCompany((tenant) => takeOrRefuse(raw, to, tenant)),
    report: (error) => observe({ kind: 'bug', at: callbacks.clock.now(), error, requestId: null }),
  }).catch((error) => {
    throw toListenError(error, { host, port: smtpPort });
  });
}

function giveBack(bodies: ByteBudget, bytes: number): boolean {
  bodies.giveBack(bytes);
  return true;
}

/** Works in a company, which stays open meanwhile. Raises `SmtpRefusal` where there is none of that name. */
async function visiting<T>(
  { tenants }: Pick<Services, 'tenants'>,
  company: string,
  does: (tenant: Tenant) => Promise<T>,
): Promise<T> {
  const visit = new Visit();
  try {
    const tenant = await tenants.find(company.toLowerCase(), visit);
    if (tenant === null) throw new SmtpRefusal(451, 'The company of this mailbox is not there.');
    return await does(tenant);
  } finally {
    visit.end();
  }
}

async function mailboxIn(tenant: Tenant, address: string, { release }: Pick<Services, 'release'>) {
  return (await findMailbox([address], readerOf({ schema: release.schema, tenant })))?.id ?? null;
}

async function takeOrRefuse(raw: Buffer, to: readonly string[], tenant: Tenant): Promise<void> {
  const taken = await takeMail(raw, to, tenant).catch(refuseMail);
  if (taken.outcome === 'no mailbox') throw new SmtpRefusal(550, 'Nobody has this mailbox any longer.');
}

/** Sending it again would not help. The sentence says nothing of the records. */
function refuseMail(error: unknown): never {
  if (error instanceof MailUnreadable) throw new SmtpRefusal(554, error.message);
  if (error instanceof FaultError) throw new SmtpRefusal(554, 'The ticket was refused.');
  throw error;
}
