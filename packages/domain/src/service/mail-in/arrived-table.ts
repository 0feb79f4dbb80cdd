import type { OwnTable } from '@reeve/store';
import type { Unit } from '../../unit/unit.ts';

/** Which mails came in, by their Message-ID, and which ticket each belongs to. */
export const arrivedTable: OwnTable = {
  name: 'reeve_mail_in',
  says: 'mails that came in, by Message-ID, with the ticket that each made or updated',
  columns: { message_id: 'text', ticket: 'integer', at: 'text' },
  key: ['message_id'],
};

/** Remembers a mail and its ticket. */
export async function noteArrived(messageId: string, ticket: number, unit: Unit): Promise<void> {
  await unit.transaction.run(
    `insert into "reeve_mail_in" ("message_id", "ticket", "at") values (?, ?, ?)
      on conflict ("message_id") do update set "ticket" = excluded."ticket"`,
    [messageId.slice(0, 500), ticket, unit.now],
  );
}

/** The ticket of the first of these mails that is known; null for none. */
export async function ticketOfMails(messageIds: readonly string[], unit: Unit): Promise<number | null> {
  for (const id of messageIds.slice(0, 50)) {
    const rows = await unit.transaction.all('select "ticket" from "reeve_mail_in" where "message_id" = ?', [
      id.slice(0, 500),
    ]);
    if (rows[0] !== undefined) return Number(rows[0][0]);
  }
  return null;
}
