import type { RowOf } from '@reeve/store';
import type { Reader } from '../../../../action/reader.ts';

type Entry = RowOf<'/time/entries'>;

/** What time was worked on: the phase of a project, or a ticket; null where it is neither. */
export async function subjectOfTime(entry: Entry, reader: Reader): Promise<string | null> {
  if (entry.project !== null) {
    const project = await reader.get('/project/projects', entry.project);
    const phase = entry.phase === null ? null : await reader.get('/project/projects/{parentId}/phases', entry.phase);
    return joined([project?.name, phase?.description]);
  }
  const ticket = entry.ticket === null ? null : await reader.get('/service/tickets', entry.ticket);
  return ticket === null ? null : joined([String(ticket.id), ticket.summary]);
}

/** All that is told of an entry of time, in one text (evidence: invoices/summaries). */
export async function wordsForTime(entry: Entry, reader: Reader): Promise<string> {
  const ticket = entry.ticket === null ? null : await reader.get('/service/tickets', entry.ticket);
  const role = entry.workRole === null ? null : await reader.get('/time/workRoles', entry.workRole);
  const type = entry.workType === null ? null : await reader.get('/time/workTypes', entry.workType);
  const member = entry.member === null ? null : await reader.get('/system/members', entry.member);
  return joined([
    ticket === null ? null : `Ticket #${ticket.id}`,
    role?.name,
    type?.name,
    member === null ? null : [member.firstName, member.lastName].filter(Boolean).join(' '),
    ticket?.summary,
    entry.notes,
    `${entry.hoursBilled ?? entry.actualHours ?? 0} Hours`,
    `Rate ${entry.hourlyRate ?? 0}`,
  ]);
}

function joined(words: readonly (string | null | undefined)[]): string {
  return words.filter((word) => word !== null && word !== undefined && word !== '').join(' / ');
}
