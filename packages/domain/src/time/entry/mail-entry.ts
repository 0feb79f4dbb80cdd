import type { RowOf } from '@reeve/store';
import { mailWritten } from '../../service/ticket/mail/mail-written.ts';
import { behaviour } from '../../unit/behaviour.ts';

const flags = ['emailContactFlag', 'emailResourceFlag', 'emailCcFlag'] as const;

/** An entry is mailed once for each flag: when the flag is set. What is internal stays among the members, as with notes. */
export const mailEntry = behaviour('/time/entries', {
  says: "a time entry's notes are mailed to contact, resources and copies of its ticket as its flags say, when these are set; internal ones to resources alone",
  source: 'evidence: time/mail, mail/notes, mail/board-templates',
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
      contact: isSet('emailContactFlag') && !isInternal(after),
      resources: isSet('emailResourceFlag'),
      copies: isSet('emailCcFlag') && !isInternal(after),
    };
    await mailWritten(ticket, whom, { text: after.notes, reason: 'time entry' }, unit);
  },
});

/** Whether the notes of an entry are for the internal analysis and nothing else. */
function isInternal(entry: RowOf<'/time/entries'>): boolean {
  const isShown = entry.addToDetailDescriptionFlag === true || entry.addToResolutionFlag === true;
  return entry.addToInternalAnalysisFlag === true && !isShown;
}
