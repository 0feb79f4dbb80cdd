import type { DeskBoard, DeskMember, DeskNote, DeskStatus, DeskTicket, NoteKind } from './ticket-provider.ts';

interface NamedRecord {
  readonly id?: number | null;
  readonly name?: string;
}

interface PsaTicket {
  readonly id: number;
  readonly summary?: string;
  readonly board?: NamedRecord;
  readonly status?: NamedRecord;
  readonly company?: NamedRecord;
  readonly closedFlag?: boolean | null;
  readonly mergedParentTicket?: NamedRecord;
}

interface PsaNote {
  readonly id: number;
  readonly text?: string;
  readonly internalAnalysisFlag?: boolean | null;
  readonly resolutionFlag?: boolean | null;
}

interface PsaStatus extends NamedRecord {
  readonly closedStatus?: boolean | null;
}

interface PsaMember {
  readonly id: number;
  readonly identifier?: string;
  readonly firstName?: string;
  readonly lastName?: string;
  readonly officeEmail?: string;
  readonly mobileEmail?: string;
  readonly homeEmail?: string;
}

/** A ticket of the API as providers have it. */
export function toTicket(ticket: PsaTicket): DeskTicket {
  return {
    id: ticket.id,
    summary: ticket.summary ?? '',
    board: toBoard(ticket.board ?? {}),
    status: toBoard(ticket.status ?? {}),
    company: ticket.company === undefined ? null : toBoard(ticket.company),
    isClosed: ticket.closedFlag === true,
    mergedInto: ticket.mergedParentTicket?.id ?? null,
  };
}

/** Whatever has an id and a name. */
export function toBoard({ id, name }: NamedRecord): DeskBoard {
  return { id: id ?? 0, name: name ?? '' };
}

export function toStatus(status: PsaStatus): DeskStatus {
  return { ...toBoard(status), isClosed: status.closedStatus === true };
}

export function toNote({ id, text = '', internalAnalysisFlag, resolutionFlag }: PsaNote): DeskNote {
  const kind = internalAnalysisFlag === true ? 'internal' : resolutionFlag === true ? 'resolution' : 'discussion';
  return { id, text, kind };
}

/** The flags by which the API knows who reads a note. */
export function noteFlags(kind: NoteKind) {
  return {
    detailDescriptionFlag: kind === 'discussion',
    internalAnalysisFlag: kind === 'internal',
    resolutionFlag: kind === 'resolution',
  };
}

export function toMember(member: PsaMember): DeskMember {
  const { id, identifier = '', firstName = '', lastName = '', officeEmail, mobileEmail, homeEmail } = member;
  const emails = [officeEmail, mobileEmail, homeEmail].filter((each) => each !== undefined && each !== '');
  return { id, identifier, name: `${firstName} ${lastName}`.trim(), emails: emails as string[] };
}
