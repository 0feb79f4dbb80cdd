import type { RowOf } from '@reeve/store';
import { addressOfMember } from '../../system/mail/address-of.ts';
import { askMail } from '../../system/mail/ask-mail.ts';
import { behaviour } from '../../unit/behaviour.ts';
import type { Unit } from '../../unit/unit.ts';

type Entry = RowOf<'/schedule/entries'>;

/** A member who is to be told of an entry is mailed when, where and what. */
export const tellMember = behaviour('/schedule/entries', {
  says: 'an entry that asks for it is mailed to its member, and tells that it was',
  source: 'evidence: mail/schedule',
  phase: 'derive',
  on: { changed: ['notifyResource'] },
  sets: ['notificationSent'],
  when: ({ after }) => after.notifyResource === true,
  does: async (entry, unit) => {
    if (await mailOfEntry(entry.after, 'Scheduled', unit)) entry.after.notificationSent = true;
  },
});

/** Asks for the mail that tells a member of an entry; false where there is nobody to tell. */
export async function mailOfEntry(entry: Entry, what: 'Scheduled' | 'Cancelled', unit: Unit): Promise<boolean> {
  const address = await addressOfMember(entry.member, unit);
  if (address === null) return false;
  const title = entry.name ?? 'schedule entry';
  const text = `${what}: ${title}\nFrom ${entry.dateStart ?? 'an open time'} to ${entry.dateEnd ?? 'an open time'} (UTC).`;
  const about = entry.id === 0 ? null : { collection: '/schedule/entries', id: entry.id };
  return askMail(
    { from: null, to: [address], subject: `${what}: ${title}`, text, reason: 'schedule entry', about },
    unit,
  );
}
