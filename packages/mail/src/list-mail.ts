import type { Mail } from '@reeve/domain';
import type { Connection, Parameter, Row } from '@reeve/store';

/** A mail with what became of it. */
export interface KeptMail extends Mail {
  readonly id: number;
  readonly state: 'waiting' | 'sent' | 'failed' | 'kept';
  readonly created: string;
  readonly attempts: number;
  /** What the mail server said last. */
  readonly answer: string | null;
}

/** Which mails are wanted. */
export interface MailFilter {
  readonly to?: string;
  /** Those that are older than this one. */
  readonly before?: number;
  readonly limit?: number;
}

const most = 1000;

/** Mails that were asked for, newest first. */
export async function listMail(connection: Connection, { to, before, limit = 100 }: MailFilter): Promise<KeptMail[]> {
  const found: KeptMail[] = [];
  const wanted = Math.min(Math.max(1, limit), most);
  let last = before ?? Number.MAX_SAFE_INTEGER;
  while (found.length < wanted) {
    const rows = await page(connection, last);
    if (rows.length === 0) break;
    for (const mail of rows.map(toMail)) if (found.length < wanted && isTo(mail, to)) found.push(mail);
    last = Number(rows.at(-1)![0]);
  }
  return found;
}

async function page(connection: Connection, before: Parameter): Promise<Row[]> {
  return connection.all(
    `select "id", "state", "mail", "created", "attempts", "answer" from "reeve_mail"
      where "id" < ? order by "id" desc limit 200`,
    [before],
  );
}

function toMail([id, state, mail, created, attempts, answer]: Row): KeptMail {
  return {
    id: Number(id),
    state: String(state) as KeptMail['state'],
    created: new Date(Number(created)).toISOString().replace('.000', ''),
    attempts: Number(attempts),
    answer: answer === null || answer === undefined ? null : String(answer),
    ...(JSON.parse(String(mail)) as Mail),
  };
}

function isTo({ to, cc = [], bcc = [] }: Mail, address: string | undefined): boolean {
  return address === undefined || [...to, ...cc, ...bcc].some((each) => each.toLowerCase() === address.toLowerCase());
}

/** Forgets all mails that do not wait to be sent: a test begins with an empty box. Answers how many. */
export async function emptyMailbox(connection: { run(sql: string): Promise<unknown> | unknown }): Promise<void> {
  await connection.run('delete from "reeve_mail" where "open" is null');
}
