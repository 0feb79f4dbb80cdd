import type { AttemptMade, Claim, Outbox } from '@reeve/callbacks';
import type { Mail } from '@reeve/domain';
import type { Connection, Row, Transaction } from '@reeve/store';
import { mailTarget, mailTopic } from './record-mail.ts';

/** A window of waiting mails that is looked at; what lies behind it is seen when one of these is settled. */
const window = 512;

/** Where mail waits: rows of `reeve_mail` that are open. */
export const mailOutbox: Outbox<AttemptMade> = {
  topic: mailTopic,
  waiting: async (connection) => ((await hasOpen(connection)) ? [mailTarget] : []),
  claim: async (transaction, dialect, [request], lease) => {
    if (request === undefined) return { claims: [], looks: [] };
    const rows = await transaction.all(
      `select id, due, leased_until from "reeve_mail" where "open" = 1 order by "id" limit ${window}`,
    );
    const times = rows.map((row) => Math.max(Number(row[1]), Number(row[2])));
    const free = rows.filter((_, at) => times[at]! <= lease.now);
    const later = times.filter((time) => time > lease.now);
    const look = {
      callback: mailTarget,
      more: free.length > request.count || rows.length === window,
      next: later.length === 0 ? null : Math.min(...later),
    };
    const claims: Claim[] = [];
    for (const [id] of free.slice(0, request.count)) {
      const [got] = await transaction.all(
        `select "id", "guid", "mail", "attempts" from "reeve_mail"
          where "id" = ? and "open" = 1 and "leased_until" <= ?${dialect.skipLocked}`,
        [Number(id), lease.now],
      );
      if (got === undefined) continue;
      await transaction.run('update "reeve_mail" set "leased_until" = ?, "lease" = ? where "id" = ?', [
        lease.until,
        lease.name,
        Number(id),
      ]);
      claims.push(toClaim(got, lease.until));
    }
    return { claims, looks: [look] };
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
