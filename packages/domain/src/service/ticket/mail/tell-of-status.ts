import type { RowOf } from '@reeve/store';
import { type NotificationRule, recipientsOf } from '../../../system/notification/recipients.ts';
import { behaviour } from '../../../unit/behaviour.ts';
import type { Draft } from '../../../unit/draft.ts';
import type { Unit } from '../../../unit/unit.ts';
import { audienceOf, mailOfTicket, plainTemplate } from './mail-of-ticket.ts';
import { notificationsOfBoard, notificationsOfStatus } from './notifications-of.ts';
import { templateOfTicket } from './template-of-ticket.ts';

const tickets = '/service/tickets';
type Status = RowOf<'/service/boards/{parentId}/statuses'>;

/** A ticket tells by mail of its beginning, of each status that says so, and of its end. */
export const tellOfStatus = behaviour(tickets, {
  says: 'a ticket that comes into a status is mailed to those whom status and board name, and when it is new or closed to those whom its automatic flags name',
  source: 'evidence: tickets/mail, mail/statuses',
  phase: 'follow',
  on: { changed: ['status'] },
  when: ({ after, sent }) => !(sent.has('processNotifications') && after.processNotifications === false),
  does: async (ticket, unit) => {
    const { status: id } = ticket.after;
    const status = id === null ? null : await unit.get('/service/boards/{parentId}/statuses', id);
    if (status === null) return;
    const named = await addressesNamed(ticket, status, unit);
    const flagged = await addressesFlagged(ticket, status, unit);
    const to = [...named, ...flagged.to];
    if (to.length === 0 && flagged.cc.length === 0) return;
    const isNew = ticket.before === null;
    const template = await templateOfTicket({ status, board: ticket.after.board, isNew }, unit);
    const text = isNew ? 'A new ticket was opened.' : `The ticket is now: ${status.name}.`;
    const reason = isNew ? 'new ticket' : 'ticket status';
    await mailOfTicket(ticket.after, template ?? plainTemplate, { to, cc: flagged.cc }, reason, unit, { text });
  },
});

async function addressesNamed({ before, after }: Draft<typeof tickets>, status: Status, unit: Unit): Promise<string[]> {
  const ofBoard = before === null && after.board !== null ? await notificationsOfBoard(after.board, unit) : [];
  const rules: readonly NotificationRule[] = [...(await notificationsOfStatus(status.id, unit)), ...ofBoard];
  const found: string[] = [];
  for (const rule of rules)
    found.push(
      ...(await recipientsOf(rule, { collection: tickets, record: after, trigger: 'TicketStatusChange' }, unit)),
    );
  return found;
}

/** Whom the flags name: at the beginning, at the end, and where a status has a template of its own. */
async function addressesFlagged({ before, after }: Draft<typeof tickets>, status: Status, unit: Unit) {
  const isMailed = before === null || status.closedStatus === true || status.emailTemplate !== null;
  const toContact = isMailed && after.automaticEmailContactFlag === true;
  const flagged = {
    contact: toContact && (await hearsOf(before === null, status, unit)),
    resources: isMailed && after.automaticEmailResourceFlag === true,
    copies: isMailed && after.automaticEmailCcFlag === true,
  };
  return audienceOf(after, flagged, unit, 'TicketStatusChange');
}

/** Whether the provider tells customers of new tickets, or of closed ones; where a status has a template of its own, that is told. */
async function hearsOf(isNew: boolean, status: Status, unit: Unit): Promise<boolean> {
  const [setup] = await unit.keep('what customers are told', ['/system/mycompany/services'], () =>
    unit.select('/system/mycompany/services', {}),
  );
  const heard = setup?.srNotify ?? 'All';
  if (heard === 'All') return true;
  if (isNew) return heard === 'NewAndClosedRequests' || heard === 'NewRequestsOnly';
  if (status.closedStatus === true) return heard === 'NewAndClosedRequests' || heard === 'ClosedRequestsOnly';
  return heard !== 'None';
}
