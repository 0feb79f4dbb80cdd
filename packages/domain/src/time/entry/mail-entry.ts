import { audienceOf, mailOfTicket, plainTemplate } from '../../service/ticket/mail/mail-of-ticket.ts';
import { behaviour } from '../../unit/behaviour.ts';

const flags = ['emailContactFlag', 'emailResourceFlag', 'emailCcFlag'] as const;

/** An entry is mailed once for each flag: when the flag is set. */
export const mailEntry = behaviour('/time/entries', {
  says: "a time entry's notes are mailed to contact, resources and copies of its ticket as its flags say, when these are set",
  source: 'evidence: time/mail, mail/notes',
  phase: 'follow',
  on: { changed: [...flags] },
  when: (entry) => flags.some((flag) => entry.after[flag] === true && entry.changed(flag)),
  does: async (entry, unit) => {
    const { after } = entry;
    if (after.chargeToType !== 'ServiceTicket' && after.chargeToType !== 'ProjectTicket') return;
    const ticket = await unit.get('/service/tickets', after.chargeToId ?? 0);
    if (ticket === null) return;
    const isSet = (flag: (typeof flags)[number]) => after[flag] === true && entry.changed(flag);
    const whom = {
      contact: isSet('emailContactFlag'),
      resources: isSet('emailResourceFlag'),
      copies: isSet('emailCcFlag'),
    };
    const { to, cc } = await audienceOf(ticket, whom, unit);
    await mailOfTicket(ticket, plainTemplate, { to, cc }, 'time entry', unit, { text: after.notes });
  },
});
