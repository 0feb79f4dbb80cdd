import { FaultError, type TakenMail } from '@reeve/domain';
import type { HttpAnswer, HttpRequest } from '@reeve/http';
import { emptyMailbox, listMail, MailUnreadable } from '@reeve/mail';
import { largestMail, takeMail } from '../mail-in/take-mail.ts';
import { ControlRefusal, controlAnswer } from './control-answer.ts';
import { type ControlGround, companyAsked } from './control-ground.ts';
import { wholeNumbers } from './query-values.ts';
import { type RouteTable, refuseUnknown, taking } from './route.ts';

/** The mails that a company sent, or would have. */
export const mailRoutes: RouteTable<ControlGround> = {
  'GET /mail': taking(['to', 'before', 'limit'], async (call) => {
    const { database } = await companyAsked(call);
    const to = call.query.get('to');
    const filter = { ...(to !== null && { to }), ...wholeNumbers(call.query, ['before', 'limit']) };
    return controlAnswer(200, await listMail(database.reader, filter));
  }),
  'DELETE /mail': taking(['company'], async (call) => {
    const { database } = await companyAsked(call);
    await database.write((transaction) => emptyMailbox(transaction));
    return controlAnswer(200, { emptied: true });
  }),
};

/**
 * Takes a mail as it came over the wire, for the mailbox that it is addressed to, or that `to` names: 200 with what became of it,
 * 404 where nobody has that mailbox, 400 for what is no mail.
 */
export async function takeInboundMail(request: HttpRequest, ground: ControlGround): Promise<HttpAnswer> {
  const query = new URLSearchParams(request.query);
  refuseUnknown([...query.keys()], ['company', 'to'], 'POST /mail/inbound');
  const tenant = await companyAsked({ ground, query });
  await request.receive({ most: largestMail });
  const to = query.getAll('to').map((each) => each.toLowerCase());
  const taken: TakenMail = await takeMail(request.body ?? Buffer.alloc(0), to, tenant).catch(refuseMail);
  if (taken.outcome === 'no mailbox')
    throw new ControlRefusal(
      404,
      `No e-mail connector has the mailbox ${to.join(', ') || 'that the mail is addressed to'}.`,
    );
  return controlAnswer(200, taken);
}

/** What the connector asks for may be refused, as any write may: a status that does not fit its board. */
function refuseMail(error: unknown): never {
  if (error instanceof MailUnreadable) throw new ControlRefusal(400, error.message);
  if (!(error instanceof FaultError)) throw error;
  throw new ControlRefusal(422, `The ticket was refused: ${JSON.stringify(error.fault)}`);
}
