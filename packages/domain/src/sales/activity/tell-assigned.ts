import { addressOfMember } from '../../system/mail/address-of.ts';
import { askMail } from '../../system/mail/ask-mail.ts';
import { behaviour } from '../../unit/behaviour.ts';

const activities = '/sales/activities';

/** Whoever is to do something is told, where that is asked for. */
export const tellAssigned = behaviour(activities, {
  says: 'an activity with `notifyFlag` is mailed to the member to whom it is assigned, and to the next one',
  source: 'evidence: mail/activities',
  phase: 'follow',
  on: { changed: ['notifyFlag', 'assignTo'] },
  when: ({ after }) => after.notifyFlag === true,
  does: async ({ after }, unit) => {
    const address = await addressOfMember(after.assignTo, unit);
    if (address === null) return;
    const times =
      after.dateStart === null ? '' : `\nFrom ${after.dateStart} to ${after.dateEnd ?? 'an open time'} (UTC).`;
    const about = { collection: activities, id: after.id };
    const said = { subject: `Activity: ${after.name}`, text: `${after.notes ?? after.name}${times}` };
    askMail({ from: null, to: [address], ...said, reason: 'activity', about }, unit);
  },
});
