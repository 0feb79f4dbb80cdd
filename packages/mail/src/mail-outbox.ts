import type { AttemptMade, Claim, Lease, Outbox } from '@reeve/callbacks';
import type { Mail } from '@reeve/domain';
import type { Connection, Dialect, Row, Transaction } from '@reeve/store';
import { mailTarget, mailTopic } from './record-mail.ts';

/** Where mail waits: rows of `reeve_mail` that are open. */
export const mailOutbox: Outbox<AttemptMade> = {
  topic: mailTopic,
  waiting: async (connection) => ((await hasOpen(connection)) ? [mailTarget] : []),
  claim: async (transaction, dialect, [request], lease) => {
    if (request === undefined) return { claims: [], looks: [] };
    const free = await freeMails(transaction, request.count + 1, lease.now);
    const claims: Claim[] = [];
    for (const id of free.slice(0, request.count)) {
      const claim = await claimMail(transaction, dialect, id, lease);
      if (claim !== null) claims.push(claim);
    }
    const more = free.length > request.count;
    return { claims, looks: [{ callback: mailTarget, more, next: await nextDue(transaction, lease.now) }] };
  },
  release: async (transaction, claims, lease) => {
    for (const { outbox } of claims)
      await transaction.run('update "reeve_mail" set "leased_until" = 0 where "lease" = ? and "id" = ?', [
        lease,
        outbox,
      ]);
  },
  settle: async (transaction, attempts) => {
    for (const attempt of attempts) await settle(transaction, attempt);
    return [];
  },
  discard: async () => 0,
};

/** The oldest that may be sent now, so many at the most: those that are tried again later do not stand in front of them. */
async function freeMails(transaction: Transaction, most: number, now: number): Promise<number[]> {
  const rows = await transaction.all(
    `select "id" from "reeve_mail" where "open" = 1 and "due" <= ? and "leased_until" <= ? order by "id" limit ?`,
    [now, now, most],
  );
  return rows.map(([id]) => Number(id));
}

/** When the first of those that wait may be sent; null where none waits. */
async function nextDue(transaction: Transaction, now: number): Promise<number | null> {
  const [row] = await transaction.all(
    `select min(case when "due" > "leased_until" then "due" else "leased_until" end) from "reeve_mail"
      where "open" = 1 and ("due" > ? or "leased_until" > ?)`,
    [now, now],
  );
  return row?.[0] == null ? null : Number(row[0]);
}

/** Leases a mail; null where another process has it by now. */
async function claimMail(
  transaction: Transaction,
  dialect: Dialect,
  id: number,
  { name, now, until }: Lease,
): Promise<Claim | null> {
  const [found] = await transaction.all(
    `select "id", "guid", "mail", "attempts" from "reeve_mail"
      where "id" = ? and "open" = 1 and "leased_until" <= ?${dialect.skipLocked}`,
    [id, now],
  );
  if (found === undefined) return null;
  await transaction.run('update "reeve_mail" set "leased_until" = ?, "lease" = ? where "id" = ?', [until, name, id]);
  return toClaim(found, until);
}

/** Whether any mail waits to be sent. */
export async function hasOpen(connection: Connection): Promise<boolean> {
  return (await connection.all('select 1 from "reeve_mail" where "open" = 1 limit 1')).length > 0;
}

/** Leaves what waits unsent, to be read: who was copied sends it. */
export async function keepWaiting(transaction: Transaction): Promise<void> {
  await transaction.run(`update "reeve_mail" set "open" = null, "state" = 'kept' where "open" = 1`);
}

/** A mail as messages are claimed: its content is the mail itself. */
function toClaim([id, guid, mail, attempts]: Row, leasedUntil: number): Claim {
  const record = Number(id);
  const message = {
    id: record,
    guid: String(guid),
    type: 'mail',
    action: 'send',
    record,
    member: '',
    entity: String(mail),
  };
  return { outbox: record, callback: mailTarget, message, attempts: Number(attempts), leasedUntil };
}

async function settle(transaction: Transaction, { claim, outcome, result }: AttemptMade): Promise<void> {
  const ended = result.started + result.milliseconds;
  const answer = result.error ?? result.responseBody;
  if (outcome.kind === 'retrying')
    await transaction.run(
      'update "reeve_mail" set "due" = ?, "attempts" = ?, "leased_until" = 0, "answer" = ? where "id" = ?',
      [ended + outcome.afterMilliseconds, claim.attempts + 1, answer, claim.outbox],
    );
  else
    await transaction.run(
      'update "reeve_mail" set "open" = null, "state" = ?, "attempts" = ?, "finished" = ?, "answer" = ?, "mail" = ? where "id" = ?',
      [
        outcome.kind === 'delivered' ? 'sent' : 'failed',
        claim.attempts + 1,
        ended,
        answer,
        withoutSecret(claim.message.entity ?? '{}'),
        claim.outbox,
      ],
    );
}

/** A password that left is nobody's business here. */
function withoutSecret(text: string): string {
  const mail = JSON.parse(text) as Mail;
  return mail.reason === 'password' ? JSON.stringify({ ...mail, text: '' }) : text;
}
