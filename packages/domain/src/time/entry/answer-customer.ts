import type { RowOf } from '@reeve/store';
import { behaviour } from '../../unit/behaviour.ts';
import { isChargedToTicket } from './charge/charged-to-ticket.ts';

type Entry = RowOf<'/time/entries'>;

/** The notes of a time entry are an answer as a note of the ticket is, where the customer sees them. */
export const answerCustomer = behaviour('/time/entries', {
  says: 'notes of time that the customer comes to see take the mark off a ticket that the customer has updated',
  source: 'evidence: tickets/customer-updated, time/notes',
  phase: 'follow',
  on: { changed: ['notes', 'addToDetailDescriptionFlag', 'addToResolutionFlag', 'chargeToId', 'chargeToType'] },
  when: ({ before, after }) => isAnswer(after) && (before === null || !isAnswer(before)),
  does: ({ after }, unit) =>
    unit.updateColumns('/service/tickets', after.chargeToId ?? 0, { customerUpdatedFlag: false }),
});

/** An entry may be charged to nothing: 0 stands for that too. */
function isAnswer(entry: Entry): boolean {
  const isSeen = entry.addToDetailDescriptionFlag === true || entry.addToResolutionFlag === true;
  return isSeen && (entry.notes ?? '') !== '' && (entry.chargeToId ?? 0) > 0 && isChargedToTicket(entry);
}
